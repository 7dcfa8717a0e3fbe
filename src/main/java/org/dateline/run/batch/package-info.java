/**
 * The Spring Batch driver: the job on one page, restartable. The only home of Spring.
 */
@NullMarked
package org.dateline.run.batch;

import org.jspecify.annotations.NullMarked;
