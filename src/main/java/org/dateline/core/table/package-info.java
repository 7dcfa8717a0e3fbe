/**
 * The tables: one record each, from which every format derives its columns; {@link org.dateline.core.table.Rows} is the
 * only place where facts become rows. Knows no file format.
 */
@NullMarked
package org.dateline.core.table;

import org.jspecify.annotations.NullMarked;
