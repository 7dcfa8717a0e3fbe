/**
 * Rows to CSV, Excel and Parquet, and the papers that explain them: {@link org.dateline.io.output.ReleaseWriter} for the
 * release folder, {@link org.dateline.io.output.WorkbookWriter} for the workbook. Knows tables and columns, never articles.
 */
@NullMarked
package org.dateline.io.output;

import org.jspecify.annotations.NullMarked;
