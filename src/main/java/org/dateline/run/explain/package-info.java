/**
 * Shows how a sentence, or an article of a release, is read: for people who add rules and for those who wonder at a row. It reads
 * a release and the built-in rules; it knows nothing of the job and writes no file.
 */
@NullMarked
package org.dateline.run.explain;

import org.jspecify.annotations.NullMarked;
