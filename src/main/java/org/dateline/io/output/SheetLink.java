package org.dateline.io.output;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Where a cell leads: to a place in a file beside the workbook, or to rows of another sheet. */
record SheetLink(HyperlinkType type, String address, String location) {

    /** Not known yet. */
    static final SheetLink LATER = new SheetLink(HyperlinkType.NONE, "", "");

    static SheetLink to(EvidenceLinks.Link page) {
        return new SheetLink(HyperlinkType.FILE, "../" + EvidenceLinks.FOLDER + "/" + page.page(), page.anchor());
    }

    /** To rows of a sheet, counted from 1 below the header. */
    static SheetLink to(String sheet, int firstRow, int lastRow) {
        var rows = new CellRangeAddress(firstRow, lastRow, 0, 0);
        return new SheetLink(HyperlinkType.DOCUMENT, "", "'" + sheet + "'!" + rows.formatAsString());
    }

    XSSFHyperlink at(CellAddress cell, XSSFWorkbook workbook) {
        var link = workbook.getCreationHelper().createHyperlink(type);
        if (!address.isEmpty()) {
            link.setAddress(address);
        }
        link.setLocation(location);
        link.setCellReference(cell.formatAsString());
        return link;
    }
}
