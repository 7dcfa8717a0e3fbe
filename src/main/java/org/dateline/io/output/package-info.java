/**
 * Rows to CSV, Excel and Parquet, and the papers of a release. Knows tables and columns, never articles.
 */
@NullMarked
package org.dateline.io.output;

import org.jspecify.annotations.NullMarked;
