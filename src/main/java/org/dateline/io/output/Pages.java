package org.dateline.io.output;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How sheets are printed. */
final class Pages {

    /** In inches: the less margin, the larger the letters of a wide sheet. */
    private static final double NARROW = 0.4;

    private static final double FOOT = 0.7;

    private Pages() {}

    /** A4 across, as wide as a page and as long as need be. */
    static void onePageWide(XSSFSheet sheet) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, NARROW);
        sheet.setMargin(PageMargin.RIGHT, NARROW);
        sheet.setMargin(PageMargin.TOP, NARROW);
        sheet.setMargin(PageMargin.BOTTOM, FOOT);
        sheet.setMargin(PageMargin.FOOTER, NARROW);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    /** The same, on one page. */
    static void onePage(XSSFSheet sheet) {
        onePageWide(sheet);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }
}
