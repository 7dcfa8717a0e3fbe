package org.dateline.io.input;

import java.util.List;

/** Takes the rows of a sheet as they are read. */
@FunctionalInterface
interface SheetRows {

    /** A row and its number as Excel counts; cells that are left out are empty. */
    void add(int number, List<String> cells);
}
