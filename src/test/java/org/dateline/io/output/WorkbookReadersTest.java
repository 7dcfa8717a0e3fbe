package org.dateline.io.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dateline.core.table.SampleFacts;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** The workbook as others than its writer see it: the standard's schemas, a reader without POI, LibreOffice. */
class WorkbookReadersTest {

    private static final Path SCHEMAS = Path.of("target/ooxml/org/apache/poi/schemas/ooxml/src");

    @TempDir
    Path folder;

    private Path workbook;

    @BeforeEach
    void write() throws IOException {
        workbook = folder.resolve("dateline.xlsx");
        var links = new EvidenceLinks(article -> Optional.of(0), Optional::of);
        try (var writer = WorkbookWriter.open(workbook, new ReleaseInfo("2021-06-01", "1.2.3"), links)) {
            for (var i = 0; i < 40; i++) {
                writer.add(ManyEvents.row(i));
            }
            writer.add(WorkbookWriterTest.event(
                    77, LocalDate.of(1648, 10, 24), "=1+1 _x0041_ \u0007 \ud83d\ude00 <&>\"'"));
            SampleFacts.rows().forEach(writer::add);
            writer.finish(
                    Map.of("events", 41L),
                    List.of(new GateCheck("every key is there once", 0, ""), new GateCheck("rejects", 2, "two cases")));
        }
    }

    @Test
    void everyPartKeepsToTheSchemasOfTheStandard() throws IOException, SAXException {
        var sheets = schema("sml.xsd");
        var drawings = schema("dml-spreadsheetDrawing.xsd");
        var charts = schema("dml-chart.xsd");
        var checked = new ArrayList<String>();
        try (var zip = new ZipFile(workbook.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                var name = part.getName();
                if (!name.startsWith("xl/") || !name.endsWith(".xml")) {
                    continue;
                }
                var schema =
                        name.startsWith("xl/charts/") ? charts : name.startsWith("xl/drawings/") ? drawings : sheets;
                try (var in = zip.getInputStream(part)) {
                    schema.newValidator().validate(new StreamSource(in, name));
                }
                checked.add(name);
            }
        }
        assertTrue(
                checked.containsAll(List.of("xl/workbook.xml", "xl/styles.xml", "xl/charts/chart1.xml")),
                checked::toString);
    }

    @Test
    void aReaderWithoutPoiSeesTheSameCells() throws IOException {
        try (var poi = new XSSFWorkbook(Files.newInputStream(workbook));
                var other = new ReadableWorkbook(workbook.toFile())) {
            for (var sheet : other.getSheets().toList()) {
                var same = poi.getSheet(sheet.getName());
                var cells = 0;
                for (var row : sheet.read()) {
                    for (var cell : row) {
                        if (cell != null && cell.getType() != org.dhatim.fastexcel.reader.CellType.EMPTY) {
                            var at = cell.getAddress();
                            assertEquals(
                                    text(same.getRow(at.getRow()).getCell(at.getColumn())), text(cell), at::toString);
                            cells++;
                        }
                    }
                }
                assertTrue(cells > 0, sheet::getName);
            }
        }
    }

    @Test
    void libreOfficeOpensItAndShowsEveryEvent() throws IOException, InterruptedException {
        assumeTrue(run("soffice", "--version") == 0, "LibreOffice is not here");
        var everySheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
        var profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        var done = run(
                "soffice",
                profile,
                "--headless",
                "--convert-to",
                everySheet,
                "--outdir",
                folder.toString(),
                workbook.toString());
        assertEquals(0, done);
        var events = Files.readString(folder.resolve("dateline-Events.csv"), StandardCharsets.UTF_8);
        assertEquals(1 + 41 + 1, events.lines().count(), "the header, the events made here, the sample's");
        assertTrue(
                events.contains("=1+1 _x0041_ \uFFFD \ud83d\ude00 <&>"),
                "a text that looks like a formula stays a text");
        assertTrue(events.contains("1648-10-24"));
        var quality = Files.readString(folder.resolve("dateline-Quality.csv"), StandardCharsets.UTF_8);
        assertTrue(quality.contains("every key is there once,TRUE,0"), quality);
        assertWorked(Files.readAllLines(folder.resolve("dateline-How to read this.csv")));
    }

    /** LibreOffice shows the sums of the worked questions that stand in the file. */
    private void assertWorked(List<String> shown) throws IOException {
        var formulas = 0;
        try (var poi = new XSSFWorkbook(Files.newInputStream(workbook))) {
            for (var row : poi.getSheet(WorkedSheet.NAME)) {
                var numbers = new StringBuilder(",");
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        numbers.append(text((XSSFCell) cell)).append(',');
                        formulas++;
                    }
                }
                if (numbers.length() > 1) {
                    assertTrue(shown.get(row.getRowNum()).contains(numbers), shown.get(row.getRowNum()));
                }
            }
        }
        assertTrue(formulas > 100);
    }

    private static Schema schema(String name) throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SCHEMAS.resolve(name).toFile());
    }

    private static String text(XSSFCell cell) {
        if (cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA) {
            return BigDecimal.valueOf(cell.getNumericCellValue())
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return cell.getCellType() == CellType.BOOLEAN
                ? String.valueOf(cell.getBooleanCellValue())
                : cell.getStringCellValue();
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case FORMULA ->
                new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
            case NUMBER -> cell.asNumber().stripTrailingZeros().toPlainString();
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            default -> cell.asString().replace("_x005F_", "_"); // this reader leaves the format's own escape
        };
    }

    private static int run(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(3, TimeUnit.MINUTES) ? process.exitValue() : -1;
        } catch (IOException notThere) {
            return -1;
        }
    }
}
