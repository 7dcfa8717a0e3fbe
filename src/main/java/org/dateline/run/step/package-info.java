/**
 * The four steps of a run as plain functions in their order, shared by every driver. Knows no framework.
 */
@NullMarked
package org.dateline.run.step;

import org.jspecify.annotations.NullMarked;
