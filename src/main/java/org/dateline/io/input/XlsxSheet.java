package org.dateline.io.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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

    private XlsxSheet(XSSFReader workbook) {
        this.workbook = workbook;
    }

    /** The sheet of the name, or the only one there is. */
    static void read(InputStream in, String name, SheetRows into) throws IOException {
        inFile(in, workbook -> {
            var names = workbook.names();
            int named = IntStream.range(0, names.size())
                    .filter(i -> names.get(i).strip().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(0);
            if (names.size() != 1 && !names.get(named).strip().equalsIgnoreCase(name)) {
                throw new IOException("there is no sheet " + name + " in it, but " + String.join(", ", names));
            }
            workbook.read(named, into);
            return true;
        });
    }

    /** The first sheet that is wanted by its head, the first row with a word in it; false if there is none. */
    static boolean readFirst(InputStream in, SheetRows into, Predicate<List<String>> wanted) throws IOException {
        return inFile(in, workbook -> {
            for (int i = 0; i < workbook.names().size(); i++) {
                if (wanted.test(workbook.head(i))) {
                    workbook.read(i, into);
                    return true;
                }
            }
            return false;
        });
    }

    private interface Use {
        boolean of(XlsxSheet workbook)
                throws IOException, OpenXML4JException, SAXException, ParserConfigurationException;
    }

    private static boolean inFile(InputStream in, Use use) throws IOException {
        var copy = Files.createTempFile("dateline-", ".xlsx");
        try {
            try (var bytes = new BufferedInputStream(in)) {
                checkKind(bytes);
                Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            try (var file = OPCPackage.open(copy.toFile(), PackageAccess.READ)) {
                return use.of(new XlsxSheet(new XSSFReader(file)));
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
    private void read(int sheet, SheetRows into)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var texts = new SharedTexts();
        parse(sheet, texts.needed());
        try (var shared = workbook.getSharedStringsData()) {
            if (shared != null) {
                parse(shared, texts.texts());
            }
        }
        parse(
                sheet,
                new XSSFSheetXMLHandler(workbook.getStylesTable(), texts, new Rows(into), new CellValues(), false));
    }

    /** The first row with a word in it: the texts it points to are many times read, the rows behind it not once. */
    private List<String> head(int sheet)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var head = new ArrayList<String>();
        try {
            read(sheet, (number, cells) -> {
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    head.addAll(cells);
                    throw new Enough();
                }
            });
        } catch (Enough found) {
            return head;
        }
        return head;
    }

    /** Thrown when the rest of a sheet is of no interest. */
    private static final class Enough extends RuntimeException {

        private Enough() {
            super("enough", null, false, false);
        }
    }

    private void parse(int sheet, ContentHandler handler)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (var xml = sheet(sheet)) {
            parse(xml, handler);
        }
    }

    private static void parse(InputStream xml, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(xml));
    }

    private List<String> names() throws IOException, OpenXML4JException {
        var sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
        var names = new ArrayList<String>();
        while (sheets.hasNext()) {
            sheets.next().close();
            names.add(sheets.getSheetName());
        }
        return names;
    }

    private InputStream sheet(int number) throws IOException, OpenXML4JException {
        var sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
        for (int i = 0; i < number; i++) {
            sheets.next().close();
        }
        return sheets.next();
    }

    /** Cells by their place: those left out are empty. */
    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

        private static final String ERROR = "ERROR:";

        private final SheetRows into;
        private final List<String> cells = new ArrayList<>();

        private Rows(SheetRows into) {
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
