package org.dateline.run.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dateline.WellFormed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an event of the workbook to the words of the article that tell it. */
class EvidenceTest {

    @TempDir
    private Path folder;

    @Test
    void anEventIsOneClickFromItsWordsUnlessASettingSaysNo() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(
                folder.resolve("in/2022-02-14_<i>a.txt"),
                "Chad accused Niger of \"<script>alert(1)</script>\" on Friday.\n\nPeru invaded Bolivia.\n");
        assertEquals(0, run());
        try (var workbook = new XSSFWorkbook(release("excel/dateline.xlsx").toString())) {
            var sheet = workbook.getSheet("Events");
            int links = 0;
            for (var cell : toFiles(sheet)) {
                var told = sheet.getRow(cell.getFirstRow())
                        .getCell(cell.getFirstColumn())
                        .getStringCellValue();
                var address = cell.getAddress().replaceFirst("#.*", "");
                var page = release("excel").resolve(address).normalize();
                var words = WellFormed.of(Files.readString(page))
                        .byId(cell.getLocation())
                        .orElseThrow();
                assertEquals(told, words.getParentNode().getTextContent());
                assertEquals("mark", words.getTagName());
                links++;
            }
            assertEquals(2, links);
        }
        assertFalse(Files.readString(release("report/articles/0001.html")).contains("<script"));
        var report = WellFormed.of(Files.readString(release("report/report.html")));
        for (var link : report.all("//a[contains(@href, '#v')]")) {
            var target = link.getAttribute("href").split("#");
            var page = WellFormed.of(Files.readString(release("report").resolve(target[0])));
            assertTrue(page.byId(target[1]).isPresent(), target[1]);
        }
        assertEquals(2, report.all("//a[contains(@href, '#v')]").size());
        assertTrue(Files.readString(release("SHA256SUMS")).contains("report/articles/0001.html"));
        assertEquals(0, run("--article-pages", "0"));
        assertFalse(Files.exists(release("report/articles")));
        try (var workbook = new XSSFWorkbook(release("excel/dateline.xlsx").toString())) {
            assertEquals(List.of(), toFiles(workbook.getSheet("Events")));
        }
    }

    private static List<XSSFHyperlink> toFiles(XSSFSheet sheet) {
        return sheet.getHyperlinkList().stream()
                .filter(link -> link.getType() != HyperlinkType.DOCUMENT)
                .toList();
    }

    private Path release(String name) {
        return folder.resolve("out/latest").resolve(name);
    }

    private int run(String... more) {
        var said = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        var arguments = new ArrayList<>(List.of("--input", folder.resolve("in").toString(), "--output"));
        arguments.addAll(List.of(folder.resolve("out").toString(), "--progress", "none", "--date", "2022-03-01"));
        arguments.addAll(List.of(more));
        return new RunCommand(said, said).run(arguments.toArray(String[]::new));
    }
}
