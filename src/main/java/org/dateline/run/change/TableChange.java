package org.dateline.run.change;

import org.dateline.core.table.Table;

/** How many rows of a table came, changed and went since the release before. */
public record TableChange(Table<?> table, long added, long changed, long removed) {

    boolean isNone() {
        return added == 0 && changed == 0 && removed == 0;
    }
}
