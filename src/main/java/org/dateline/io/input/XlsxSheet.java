package org.dateline.io.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** One sheet of an Excel workbook, read as a stream: the other sheets may hold a million rows and are not looked at. */
final class XlsxSheet {

    private static final byte[] ZIP = {'P', 'K'};
    /** Of old workbooks, and of new ones that a password locks. */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final XSSFReader workbook;
    private final String name;

    private XlsxSheet(XSSFReader workbook, String name) {
        this.workbook = workbook;
        this.name = name;
    }

    static void read(InputStream in, String name, FilledSheet.Gathered into) throws IOException {
        var copy = Files.createTempFile("dateline-", ".xlsx");
        try {
            try (var bytes = new BufferedInputStream(in)) {
                checkKind(bytes);
                Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            try (var file = OPCPackage.open(copy.toFile(), PackageAccess.READ)) {
                new XlsxSheet(new XSSFReader(file), name).read(into);
            }
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException
                | SAXException
                | ParserConfigurationException broken) {
            throw new IOException("it is no Excel workbook (.xlsx) that can be read: " + broken.getMessage(), broken);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void checkKind(BufferedInputStream bytes) throws IOException {
        bytes.mark(OLE.length);
        var head = bytes.readNBytes(OLE.length);
        bytes.reset();
        if (Arrays.equals(head, OLE)) {
            throw new IOException("it is an old workbook (.xls) or a password locks it; save it as .xlsx without one");
        }
        if (head.length < ZIP.length || !Arrays.equals(Arrays.copyOf(head, ZIP.length), ZIP)) {
            throw new IOException("it is no Excel workbook, although it is called .xlsx; save it as .csv or .xlsx");
        }
    }

    /** First which texts the sheet needs, then those texts alone, then its cells. */
    private void read(FilledSheet.Gathered into)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var texts = new SharedTexts();
        parse(texts.needed());
        try (var shared = workbook.getSharedStringsData()) {
            if (shared != null) {
                parse(shared, texts.texts());
            }
        }
        parse(new XSSFSheetXMLHandler(workbook.getStylesTable(), texts, new Rows(into), new CellValues(), false));
    }

    private void parse(ContentHandler handler)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (var sheet = sheet()) {
            parse(sheet, handler);
        }
    }

    private static void parse(InputStream xml, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(xml));
    }

    /** The sheet of the name, or the only one there is. */
    private InputStream sheet() throws IOException, OpenXML4JException {
        var sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
        var names = new ArrayList<String>();
        InputStream only = InputStream.nullInputStream();
        while (sheets.hasNext()) {
            only.close();
            only = sheets.next();
            names.add(sheets.getSheetName());
            if (sheets.getSheetName().strip().equalsIgnoreCase(name)) {
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

        private static final String ERROR = "ERROR:";

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
        public void cell(@Nullable String place, @Nullable String value, @Nullable XSSFComment comment) {
            if (value == null) {
                return;
            }
            if (value.startsWith(ERROR)) {
                throw new POIXMLException("the formula of cell " + place + " gives " + value.substring(ERROR.length()));
            }
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
}
