package org.dateline.io.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dateline.core.model.SourceDocument;
import org.dateline.io.storage.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What word processors, printers, spreadsheets, mail programs and packers write. */
class OfficeTest {

    private static final String TITLE = "Ferry runs again";
    private static final String FIRST =
            "The ferry between Varn and Holm runs again since Monday, the harbour office said.";
    private static final String SECOND = "Repairs had taken eleven weeks and cost two million crowns.";
    private static final String TEXT = String.join("\n\n", TITLE, FIRST, SECOND);

    @TempDir
    Path folder;

    private final List<SourceDocument> documents = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    @Test
    void theParagraphsOfAWordDocumentAreReadWithoutItsHeaders() throws IOException {
        put("a.docx", docx());
        read();
        assertEquals(List.of(TEXT), texts());
        assertTrue(documents.get(0).title().isEmpty()
                && documents.get(0).dateClaims().isEmpty());
    }

    @Test
    void rtfAndOpenDocumentTextsAreRead() throws IOException {
        put(
                "a.rtf",
                ("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\headery708{\\header\\pard Page {head\\}}\\par}{\\footerf foot}\\pard\\b "
                                + TITLE + "\\b0\\par\\pard " + FIRST + "\\par " + SECOND
                                + " \\'c6r\\'f8 \\u8364?\\par}")
                        .getBytes(UTF_8));
        put("b.odt", zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", """
                        <?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:h text:outline-level="1">%s</text:h>
                        <text:p>%s</text:p><text:p>%s</text:p></office:text></office:body></office:document-content>""".formatted(
                        TITLE, FIRST, SECOND)));
        read();
        assertEquals(List.of(TEXT + " Ærø €", TEXT), texts());
    }

    @Test
    void booksAreRead() throws IOException {
        put(
                "a.epub",
                zip(
                        "mimetype", "application/epub+zip",
                        "META-INF/container.xml", """
                        <?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
                        <rootfile full-path="c.opf" media-type="application/oebps-package+xml"/></rootfiles></container>""",
                        "c.opf", """
                        <?xml version="1.0"?><package version="3.0" xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest>
                        <item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>""",
                        "c.xhtml",
                                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body><h1>"
                                        + TITLE + "</h1><p>" + FIRST + "</p><p>" + SECOND + "</p></body></html>"));
        read();
        assertEquals(List.of(TEXT), texts());
    }

    @Test
    void theLinesOfAPrintedPageBecomeParagraphs() throws IOException {
        put(
                "a.pdf",
                pdf(false, "The ferry between Varn and Holm runs again since Mon-", "day, the harbour office said."));
        put("b.pdf", pdf(true, "Nobody can read this."));
        put("c.pdf", "%PDF-1.7 and nothing more".getBytes(UTF_8));
        read();
        assertEquals(List.of(FIRST), texts());
        assertEquals("UNREADABLE_FILE 1 a password locks it", notices.get(0));
        assertTrue(notices.get(1).startsWith("UNREADABLE_FILE 1 Missing root"), () -> "" + notices);
    }

    @Test
    void aWorkbookIsReadRowByRow() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var notes = book.createSheet("Notes");
            notes.createRow(0).createCell(0).setCellValue("to do");
            var sheet = book.createSheet("Articles");
            var head = sheet.createRow(1);
            var row = sheet.createRow(2);
            var late = sheet.createRow(5);
            var day = book.createCellStyle();
            day.setDataFormat(book.getCreationHelper().createDataFormat().getFormat("d.m.yyyy"));
            for (int i = 0; i < 3; i++) {
                head.createCell(i)
                        .setCellValue(List.of("Headline", "Full Text", "Date").get(i));
            }
            row.createCell(0).setCellValue(TITLE);
            row.createCell(1).setCellValue(FIRST);
            row.createCell(2).setCellValue(LocalDate.of(2021, 3, 5));
            row.getCell(2).setCellStyle(day);
            late.createCell(1).setCellValue(SECOND);
            put("a.xlsx", bytes(book::write));
        }
        try (var book = new XSSFWorkbook()) {
            book.createSheet("S").createRow(0).createCell(0).setCellValue("message");
            put("b.xlsx", bytes(book::write));
        }
        put("c.xlsx", "no workbook".getBytes(UTF_8));
        read();
        assertEquals(List.of(FIRST, SECOND), texts());
        assertEquals(
                List.of(3, 6), documents.stream().map(SourceDocument::recordNo).toList());
        assertEquals("2021-03-05", documents.get(0).dateClaims().get(0).value());
        assertEquals("BROKEN_RECORD 1 no field of it is a text; found: `message`", notices.get(0));
        assertTrue(notices.get(1).startsWith("UNREADABLE_FILE 1 it is no Excel workbook"), () -> "" + notices);
    }

    @Test
    void aMailIsAnArticle() throws IOException {
        put("a.eml", """
                From: =?utf-8?Q?Nord_Wire_=C3=98st?= <desk@nord.example>
                Subject: %s
                Date: Fri, 05 Mar 2021 13:30:00 +0100
                Message-ID: <1@nord.example>
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                The ferry between Varn and Holm runs again since=
                 Monday, the harbour
                office said.

                %s
                --b
                Content-Type: text/html

                <p>%s</p>
                --b--
                """.formatted(TITLE, SECOND, FIRST).replace("\n", "\r\n").getBytes(UTF_8));
        put("b.eml", ("Subject: x\n\n").getBytes(UTF_8));
        read();
        assertEquals(List.of(FIRST + "\n\n" + SECOND), texts());
        var mail = documents.get(0);
        assertEquals("Nord Wire Øst", mail.author().orElse(""));
        assertEquals(TITLE, mail.title().orElse(""));
        assertEquals("2021-03-05", mail.dateClaims().get(0).value());
        assertEquals("<1@nord.example>", mail.sourceId());
        assertEquals(List.of("BROKEN_RECORD 1 the mail has no text"), notices);
    }

    @Test
    void aMailboxIsCutIntoItsMails() throws IOException {
        var mail = "From x@y Fri Mar  5 2021\nSubject: %s\n\nThe ferry runs.\n\n>From Varn to Holm.\nFrom here on.\n\n";
        put(
                "a.mbox",
                (mail.formatted("one") + mail.formatted("two") + "From x@y Sat\nSubject: three\n\nLast line")
                        .getBytes(UTF_8));
        read();
        assertEquals(
                List.of(
                        "The ferry runs.\n\nFrom Varn to Holm. From here on.",
                        "The ferry runs.\n\nFrom Varn to Holm. From here on.",
                        "Last line"),
                texts());
        assertEquals(
                List.of("a.mbox#1", "a.mbox#2", "a.mbox#3"),
                documents.stream().map(SourceDocument::sourceId).toList());
    }

    @Test
    void whatIsInASevenZipFolderIsRead() throws IOException {
        try (var packed = new SevenZOutputFile(folder.resolve("a.7z").toFile())) {
            for (var file :
                    List.of(List.of("d/2021-03-05_a.txt", FIRST), List.of("b.exe", "x"), List.of("c.txt", SECOND))) {
                var entry = packed.createArchiveEntry(folder.toFile(), file.get(0));
                packed.putArchiveEntry(entry);
                packed.write(file.get(1).getBytes(UTF_8));
                packed.closeArchiveEntry();
            }
            var entry = packed.createArchiveEntry(folder.toFile(), "e.docx");
            packed.putArchiveEntry(entry);
            packed.write(docx());
            packed.closeArchiveEntry();
        }
        put("b.7z", "7z and no more".getBytes(UTF_8));
        read();
        assertEquals(List.of(FIRST, SECOND, TEXT), texts());
        assertEquals("UNKNOWN_FORMAT 2 in it: b.exe", notices.get(0));
        assertTrue(notices.get(1).startsWith("UNREADABLE_FILE 1 "), () -> "" + notices);
    }

    private byte[] docx() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Page head");
            for (var paragraph : List.of(TITLE, FIRST, SECOND)) {
                document.createParagraph().createRun().setText(paragraph);
            }
            return bytes(document::write);
        }
    }

    private static byte[] pdf(boolean locked, String... lines) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.setLeading(13);
                content.newLineAtOffset(60, 700);
                for (var line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            return bytes(document::save);
        }
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (int i = 0; i < namesAndTexts.length; i += 2) {
                    zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                    zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
                    zip.closeEntry();
                }
            }
        });
    }

    private List<String> texts() {
        return documents.stream().map(SourceDocument::text).toList();
    }

    private void put(String path, byte[] bytes) throws IOException {
        Files.write(folder.resolve(path), bytes);
    }

    private void read() throws IOException {
        try (var readings = DocumentReader.of(Storage.at(folder.toString())).readAll()) {
            while (readings.hasNext()) {
                var reading = readings.next();
                if (reading instanceof Reading.Read read) {
                    documents.add(read.document());
                } else if (reading instanceof Reading.Noted noted) {
                    notices.add(noted.notice().code().name() + " "
                            + noted.notice().recordNo() + " " + noted.notice().message());
                }
            }
        }
    }
}
