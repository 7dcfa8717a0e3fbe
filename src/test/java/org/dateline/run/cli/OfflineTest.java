package org.dateline.run.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole run opens no connection, whatever the input asks for; in a process of its own, where every socket is refused. */
class OfflineTest {

    private static final String AT = EveryWayOut.NOWHERE;
    private static final String SAYS = "Norway and Sweden held talks in Oslo on Monday.";

    @TempDir
    private Path folder;

    @Test
    void aWholeRunOpensNoConnection() throws Exception {
        writeTempting();
        var output = folder.resolve("output");
        var said = run(
                Dateline.class,
                "--input",
                folder.resolve("input").toString(),
                "--output",
                output.toString(),
                "--also=plover");
        assertTrue(said.contains("published"), said);
        var sentences = Files.readString(output.resolve("latest/csv/sentences.csv"));
        assertEquals(6, sentences.split(SAYS, -1).length - 1, said);
        assertEquals(List.of(), asked());
    }

    @Test
    void whoeverOpensOneIsRefusedAndNoted() throws Exception {
        var said = run(EveryWayOut.class);
        assertEquals(List.of("refused"), said.lines().distinct().toList());
        var kinds = asked().stream().map(line -> line.replaceAll(" .*", "")).toList();
        for (var kind : List.of("Socket", "ServerSocket", "DatagramSocket", "SocketChannel")) {
            assertTrue(kinds.contains(kind), kinds::toString);
        }
        for (var asker : List.of("EveryWayOut", "HttpClientImpl", "HttpURLConnection", "postgresql")) {
            assertTrue(asked().stream().anyMatch(line -> line.contains(asker)), asker);
        }
    }

    private List<String> asked() throws IOException {
        var notes = folder.resolve("notes");
        return Files.exists(notes) ? Files.readAllLines(notes) : List.of();
    }

    private String run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        var said = folder.resolve("said").toFile();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djava.nio.channels.spi.SelectorProvider=" + NoNetwork.class.getName(),
                "-D" + NoNetwork.NOTES + "=" + folder.resolve("notes"),
                "-cp",
                System.getProperty("java.class.path"),
                NoNetwork.class.getName(),
                program.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        int code = process.waitFor();
        assertEquals(0, code, Files.readString(said.toPath()));
        return Files.readString(said.toPath());
    }

    /** Files of many formats that ask their reader to fetch something. */
    private void writeTempting() throws IOException {
        put("page.html", """
                <!DOCTYPE html SYSTEM "AT/page.dtd"><html><head><base href="AT"><title>Talks</title>
                <meta http-equiv="refresh" content="0;url=AT"><link rel="stylesheet" href="AT/a.css"><link rel="canonical" href="AT">
                <script src="AT/a.js"></script></head><body><img src="AT/a.png"><iframe src="AT"></iframe><p>SAYS</p></body></html>
                """);
        put("feed.rss", """
                <?xml version="1.0"?><?xml-stylesheet href="AT/a.xsl"?><!DOCTYPE rss SYSTEM "AT/rss.dtd" [<!ENTITY % p SYSTEM "AT/p"> %p;
                <!ENTITY e SYSTEM "AT/e">]><rss version="2.0"><channel><item><title>Talks</title><link>AT</link>
                <description>SAYS &e;</description><enclosure url="AT/a.mp3"/></item></channel></rss>
                """);
        put("mail.eml", """
                Subject: Talks
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: message/external-body; access-type=URL; URL="AT"

                --b
                Content-Type: text/html

                <img src="AT/a.png"><p>SAYS</p>
                --b--
                """);
        put("wire.jsonl", "{\"id\": \"AT\", \"url\": \"AT\", \"title\": \"AT\", \"text\": \"SAYS\"}\n");
        put(
                "paper.rtf",
                "{\\rtf1\\ansi{\\*\\template AT/t.dot}{\\field{\\*\\fldinst INCLUDEPICTURE \"AT/a.png\"}}SAYS\\par}\n");
        putDocument();
    }

    private void putDocument() throws IOException {
        var relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        var relations = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='r1' Type='" + relation + "%s' Target='%s' TargetMode='%s'/></Relationships>";
        var parts = Map.of(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Override PartName='/word/document.xml' ContentType="
                        + "'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>",
                "_rels/.rels",
                relations.formatted("officeDocument", "word/document.xml", "Internal"),
                "word/_rels/document.xml.rels",
                relations.formatted("attachedTemplate", AT + "t.dotm", "External"),
                "word/document.xml",
                "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>"
                        + SAYS + "</w:t></w:r></w:p></w:body></w:document>");
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("input/paper.docx")))) {
            for (var name : new TreeSet<>(parts.keySet())) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(parts.get(name).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void put(String name, String content) throws IOException {
        var input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(
                input.resolve(name),
                content.replace("AT/", AT).replace("AT", AT).replace("SAYS", SAYS));
    }
}
