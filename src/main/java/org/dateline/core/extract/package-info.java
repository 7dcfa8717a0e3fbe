/**
 * Article to extraction: the one page that knows the order of the rooms that find facts.
 */
@NullMarked
package org.dateline.core.extract;

import org.jspecify.annotations.NullMarked;
