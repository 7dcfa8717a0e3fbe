/**
 * What a researcher asks of a run: the settings, checked all at once, and where its folders are. Opens nothing.
 */
@NullMarked
package org.dateline.run.settings;

import org.jspecify.annotations.NullMarked;
