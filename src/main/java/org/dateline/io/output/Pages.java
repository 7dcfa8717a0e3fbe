package org.dateline.io.output;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How sheets are printed. */
final class Pages {

    private Pages() {}

    /** A4 across, at its natural size, for tables that are wider than any page. */
    static void landscape(XSSFSheet sheet) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    }

    /** A4 across, all on one page. */
    static void onePage(XSSFSheet sheet) {
        landscape(sheet);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }
}
