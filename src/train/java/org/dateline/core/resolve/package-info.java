/** Learns the weights of happenings from articles that people have read; not part of the program. */
@NullMarked
package org.dateline.core.resolve;

import org.jspecify.annotations.NullMarked;
