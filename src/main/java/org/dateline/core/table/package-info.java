/**
 * The tables: one record each, from which every format derives its columns; the only place where facts become rows.
 */
@NullMarked
package org.dateline.core.table;

import org.jspecify.annotations.NullMarked;
