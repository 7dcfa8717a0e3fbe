package org.dateline.io.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** One sheet of an Excel workbook, read as a stream: the other sheets may hold a million rows. */
final class XlsxSheet {

    private XlsxSheet() {}

    static void read(InputStream in, String name, FilledSheet.Gathered into) throws IOException {
        try (var file = OPCPackage.open(in)) {
            var reader = new XSSFReader(file);
            var strings = new ReadOnlySharedStringsTable(file);
            try (var sheet = sheet((XSSFReader.SheetIterator) reader.getSheetsData(), name)) {
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(), strings, new Rows(into), new IsoDates(), false));
                parser.parse(new InputSource(sheet));
            }
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException
                | SAXException
                | javax.xml.parsers.ParserConfigurationException broken) {
            throw new IOException("it is no Excel workbook (.xlsx) that can be read: " + broken.getMessage(), broken);
        }
    }

    /** The sheet of the name, or the only one there is. */
    private static InputStream sheet(XSSFReader.SheetIterator sheets, String name) throws IOException {
        var names = new ArrayList<String>();
        InputStream only = InputStream.nullInputStream();
        while (sheets.hasNext()) {
            only.close();
            only = sheets.next();
            names.add(sheets.getSheetName());
            if (sheets.getSheetName().equalsIgnoreCase(name)) {
                return only;
            }
        }
        if (names.size() == 1) {
            return only;
        }
        only.close();
        throw new IOException("there is no sheet " + name + " in it, but " + String.join(", ", names));
    }

    /** Cells by their place: those left out are empty. */
    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final FilledSheet.Gathered into;
        private final List<String> cells = new ArrayList<>();

        private Rows(FilledSheet.Gathered into) {
            this.into = into;
        }

        @Override
        public void startRow(int row) {
            cells.clear();
        }

        @Override
        public void cell(@Nullable String place, String value, @Nullable XSSFComment comment) {
            int column = place == null ? cells.size() : new CellReference(place).getCol();
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(value);
        }

        @Override
        public void endRow(int row) {
            into.add(row + 1, List.copyOf(cells));
        }
    }

    /** Days as the tables spell them, however the cell shows them. */
    private static final class IsoDates extends DataFormatter {

        private IsoDates() {
            super(Locale.ROOT);
        }

        @Override
        public String formatRawCellContents(double value, int index, @Nullable String format, boolean from1904) {
            return format != null && DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)
                    ? DateUtil.getLocalDateTime(value, from1904).toLocalDate().toString()
                    : super.formatRawCellContents(value, index, format, from1904);
        }

        @Override
        public String formatRawCellContents(double value, int index, @Nullable String format) {
            return formatRawCellContents(value, index, format, false);
        }
    }
}
