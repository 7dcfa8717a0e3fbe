/**
 * The one small pattern language over words: load, match, settle overlaps, run examples. Knows no dates and no events; a room gives rules their meaning.
 */
@NullMarked
package org.dateline.core.rule;

import org.jspecify.annotations.NullMarked;
