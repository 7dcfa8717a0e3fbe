package org.dateline.run.report;

import org.dateline.core.table.Table;

/** How many rows of a table came, changed and went since the release before. */
record TableChange(Table<?> table, long added, long changed, long removed) {

    boolean isNone() {
        return added == 0 && changed == 0 && removed == 0;
    }
}
