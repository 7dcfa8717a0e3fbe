/**
 * The report of a release: one page for people, with timeline, map and lists. Shows what is in the tables; computes no
 * fact.
 */
@NullMarked
package org.dateline.run.report;

import org.jspecify.annotations.NullMarked;
