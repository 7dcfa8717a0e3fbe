/**
 * How fast the rooms are, each alone on one thread; built and run only in the Maven profile {@code bench}. Measures, and
 * judges nothing.
 */
@NullMarked
package org.dateline.bench;

import org.jspecify.annotations.NullMarked;
