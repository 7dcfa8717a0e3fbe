/**
 * The last step, publish: the tables of a release put together in a staging folder, then published in one move. What
 * papers stand beside the tables comes from outside.
 */
@NullMarked
package org.dateline.run.release;

import org.jspecify.annotations.NullMarked;
