package org.dateline.io.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.dateline.core.model.DateClaim;
import org.dateline.core.model.Markup;
import org.dateline.core.model.PublishedBasis;
import org.dateline.core.model.SourceDocument;
import org.dateline.io.storage.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold many articles: feeds, web archives, packed folders. */
class FormatsTest {

    @TempDir
    Path folder;

    private final List<SourceDocument> documents = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    @Test
    void aFeedIsReadItemByItem() throws IOException {
        put("a.rss", """
                <?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>Varn Post</title><language>en-gb</language>
                <item><title>Bridge &amp; road open</title><link>https://p.example/1</link><guid>g1</guid><pubDate>Tue, 17 May 2022 08:00:00 GMT</pubDate>
                <description>Short.</description><content:encoded><![CDATA[<p>The bridge at Varn was opened.</p>]]></content:encoded><dc:creator>Jo Lund</dc:creator></item>
                <item><title>Second</title><description>Only a line.</description></item><item><title>Third</title></item></channel></rss>""");
        put("b.atom", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><entry><id>urn:1</id><title>Sluice</title>
                <link rel="self" href="https://c.example/self"/><link href="https://c.example/1"/><published>2021-02-03T04:05:06Z</published>
                <author><name>Ida Brandt</name></author><content type="xhtml"><div><p>Closed.</p></div></content></entry></feed>""");
        put("c.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>");
        put("d.xml", "<rss><item><description>One.</description></item><item><descr");
        read();
        assertEquals(
                List.of(
                        "<p>The bridge at Varn was opened.</p>",
                        "Only a line.",
                        "",
                        "<div><p>Closed.</p></div>",
                        "One."),
                texts());
        var first = documents.get(0);
        assertEquals("g1", first.sourceId());
        assertEquals(Markup.HTML, first.markup());
        assertEquals(Optional.of("Bridge & road open"), first.title());
        assertEquals(Optional.of("Varn Post"), first.publisher());
        assertEquals(Optional.of("Jo Lund"), first.author());
        assertEquals("Tue, 17 May 2022 08:00:00 GMT", first.dateClaims().get(0).value());
        assertEquals(Optional.of("https://c.example/1"), documents.get(3).url());
        assertEquals(Optional.of("Ida Brandt"), documents.get(3).author());
        assertEquals(2, notices.size(), () -> "" + notices);
        assertTrue(notices.get(1).startsWith("UNREADABLE_FILE 2"), () -> "" + notices);
    }

    @Test
    void aWebArchiveIsReadPageByPage() throws IOException {
        var page = "<html><p>A page.</p></html>";
        var warc = warc(
                        "response",
                        "application/http; msgtype=response",
                        "https://e.org/1",
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + page.length()
                                + "\r\n\r\n" + page)
                + warc(
                        "response",
                        "application/http; msgtype=response",
                        "https://e.org/2",
                        "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\nNone")
                + warc(
                        "request",
                        "application/http; msgtype=request",
                        "https://e.org/3",
                        "GET / HTTP/1.1\r\nHost: e.org\r\n\r\n")
                + warc("resource", "text/plain", "metadata://e.org/log5", "A note of the crawler.")
                + warc("conversion", "text/plain", "https://e.org/4", "Text of a page.");
        put("a.warc.gz", gzip(warc));
        put("b.warc.wet", warc);
        read();
        assertEquals(List.of(page, "Text of a page.", page, "Text of a page."), texts());
        assertEquals("https://e.org/1", documents.get(0).sourceId());
        assertEquals(5, documents.get(1).recordNo());
        assertEquals(
                List.of(Markup.HTML, Markup.NONE),
                documents.subList(0, 2).stream().map(SourceDocument::markup).toList());
        assertEquals(List.of(), notices);
    }

    private static String warc(String type, String contentType, String target, String content) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + target
                + "\r\nWARC-Date: 2022-01-01T00:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000" + target.charAt(target.length() - 1)
                + ">\r\nContent-Type: "
                + contentType + "\r\nContent-Length: " + content.getBytes(UTF_8).length + "\r\n\r\n" + content
                + "\r\n\r\n";
    }

    @Test
    void aPackedFolderIsReadAsIfItWereUnpacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "in/2022-03-04_a.txt", "One.".getBytes(UTF_8));
            add(zip, "__MACOSX/._a.txt", "no".getBytes(UTF_8));
            add(zip, "in/b.jsonl.gz", gzip("{\"text\":\"Two.\"}\n{\"id\":\"x\",\"text\":\"Three.\"}"));
            add(zip, "c.exe", new byte[] {1, 2});
            add(zip, "d.html", "<p>Four.</p>".getBytes(UTF_8));
        }
        put("a.zip", bytes.toByteArray());
        put("b.tar.gz", gzip(tar("e.txt", "Five.")));
        put("c.tgz", gzip(tar("f.txt", "Six.")));
        put("d.zip", "PK no zip".getBytes(UTF_8));
        read();
        assertEquals(List.of("One.", "Two.", "Three.", "<p>Four.</p>", "Five.", "Six."), texts());
        assertEquals(
                List.of(
                        "a.zip/in/2022-03-04_a.txt",
                        "a.zip/in/b.jsonl.gz#1",
                        "x",
                        "a.zip/d.html",
                        "b.tar/e.txt",
                        "c.tgz/f.txt"),
                documents.stream().map(SourceDocument::sourceId).toList());
        assertEquals(
                new DateClaim("in/2022-03-04_a.txt", PublishedBasis.FILENAME),
                documents.get(0).dateClaims().get(0));
        assertEquals("UNKNOWN_FORMAT 4 in it: c.exe", notices.get(0));
        assertEquals(2, notices.size(), () -> "" + notices);
    }

    @Test
    void aBombInAPackedFolderIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "a.jsonl", "\n".repeat(60_000_000).getBytes(UTF_8));
        }
        put("a.zip", bytes.toByteArray());
        read();
        assertEquals(List.of(), texts());
        assertTrue(notices.get(0).startsWith("UNREADABLE_FILE 1 a bomb"), () -> "" + notices);
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] tar(String name, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes)) {
            var entry = new TarArchiveEntry(name);
            entry.setSize(text.length());
            tar.putArchiveEntry(entry);
            tar.write(text.getBytes(UTF_8));
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(String text) throws IOException {
        return gzip(text.getBytes(UTF_8));
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private List<String> texts() {
        return documents.stream().map(SourceDocument::text).toList();
    }

    private void put(String path, String text) throws IOException {
        put(path, text.getBytes(UTF_8));
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
