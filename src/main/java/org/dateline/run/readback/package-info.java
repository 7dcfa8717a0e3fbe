/**
 * A release read again as readers get it: CSV files, article texts, what its manifest says. Judges and writes nothing.
 */
@NullMarked
package org.dateline.run.readback;

import org.jspecify.annotations.NullMarked;
