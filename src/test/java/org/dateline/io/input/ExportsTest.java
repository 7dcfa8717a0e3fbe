package org.dateline.io.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What archives write: many articles in a text file, without the archive's own lines. */
class ExportsTest {

    private static final String TEXT =
            "The bridge at Varn was opened on Monday.\n\nIt cost two million crowns: less than planned.";

    @Test
    void lexisNexis() throws Exception {
        var article = """
                                           %s of 2 DOCUMENTS


                                          The Varn Post (Varn)

                                       May 17, 2022 Tuesday
                                           Final Edition

                Bridge opens after a long
                winter

                BYLINE: Jo Lund

                SECTION: NEWS; Pg. 3

                LENGTH: 17 words

                The bridge at Varn was
                opened on Monday.

                It cost two million crowns: less than planned.

                LOAD-DATE: May 18, 2022

                LANGUAGE: ENGLISH

                PUBLICATION-TYPE: Newspaper

                                 Copyright 2022 Varn Post Ltd
                                      All Rights Reserved
                """;
        check(
                article.formatted("1") + article.formatted("2"),
                Map.of(
                        "title",
                        "Bridge opens after a long winter",
                        "publisher",
                        "The Varn Post (Varn)",
                        "author",
                        "Jo Lund",
                        "published_on",
                        "May 17, 2022"));
    }

    @Test
    void factiva() throws Exception {
        var article = """

                SE News
                HD Bridge opens
                BY Jo Lund
                WC 17 words
                PD 17 May 2022
                SN The Varn Post
                SC VARNP
                LA English
                CY Copyright 2022

                LP
                The bridge at Varn was opened on Monday.

                TD
                It cost two million crowns: less than planned.

                RE nor : Norway
                AN Document VARNP0002022%s
                """;
        check(
                article.formatted("1") + article.formatted("2"),
                Map.of(
                        "title",
                        "Bridge opens",
                        "publisher",
                        "The Varn Post",
                        "author",
                        "Jo Lund",
                        "published_on",
                        "17 May 2022",
                        "language",
                        "English"));
    }

    @Test
    void proQuest() throws Exception {
        var article = """
                ____________________________________________________________

                Document %s of 2

                Title: Bridge opens
                Author: Jo Lund
                Publication info: Varn Post ; Varn 17 May 2022.
                Full text: The bridge at Varn was opened on Monday.

                It cost two million crowns: less than planned.
                Subject: Bridges
                Title: Bridge opens
                Publication title: Varn Post
                Publication date: May 17, 2022
                Language of publication: English
                """;
        check(
                "\n" + article.formatted("1") + article.formatted("2") + "_".repeat(60)
                        + "\n\nContact us at: pq.example\n",
                Map.of(
                        "title",
                        "Bridge opens",
                        "publisher",
                        "Varn Post",
                        "author",
                        "Jo Lund",
                        "published_on",
                        "May 17, 2022",
                        "language",
                        "English"));
    }

    private static final String NEXIS = """
            Bridge opens

            Varn Post

            May 17, 2022 Tuesday 8:00 AM GMT

            Copyright 2022 Varn Post Ltd All Rights Reserved

            Section: NEWS; Pg. 3

            Length: 17 words

            Byline: Jo Lund

            Body

            The bridge at Varn was opened on Monday.

            It cost two million crowns: less than planned.

            Graphic

            The bridge.

            Classification

            Language: ENGLISH

            Publication-Type: Newspaper

            Load-Date: May 18, 2022

            End of Document

            """;

    private static final Map<String, String> NEXIS_FIELDS = Map.of(
            "title", "Bridge opens", "publisher", "Varn Post", "author", "Jo Lund", "published_on", "May 17, 2022");

    @Test
    void nexisUni() throws Exception {
        var cover =
                "User Name: jo\n\nDate and Time: Friday, May 20, 2022 10:00:00 AM EDT\n\n1. Bridge opens\n\n2. Bridge opens\n\n";
        check(cover + NEXIS + NEXIS, NEXIS_FIELDS);
    }

    @Test
    void factivaAsItIsPrinted() throws Exception {
        var article = """
                News

                Bridge opens

                By Jo Lund

                1,017 words

                17 May 2022

                14:02

                The Varn Post

                VARNP

                English

                (c) 2022 Varn Post Limited

                The bridge at Varn was opened on Monday.

                It cost two million crowns: less than planned.

                Document VARNP00020220517ei5h0001%s

                """;
        check(
                article.formatted("a") + article.formatted("b") + "Search Summary\n\nText bridge\n",
                Map.of(
                        "title",
                        "Bridge opens",
                        "publisher",
                        "The Varn Post",
                        "author",
                        "Jo Lund",
                        "published_on",
                        "17 May 2022",
                        "language",
                        "English"));
    }

    @Test
    void anExportInTagsIsReadAsOneInText() throws Exception {
        var html = "<html><head><title>Nexis</title></head><body><div>"
                + NEXIS.replace("\n\n", "</div>\n<div><span>&nbsp;</span>") + "</div>";
        check("a.html", new Html(), html + html, NEXIS_FIELDS);
    }

    @Test
    void europresse() throws Exception {
        var article = """
                <article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">Varn Post</span></div>
                <span class="DocHeader">mardi 17 mai 2022 - 17 mots, p. 3</span>
                <div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">Bridge opens</p></div><div class="docAuthors">Jo Lund</div></header>
                <section><div class="docOcurrContainer"><p>The bridge at <mark>Varn</mark> was opened on Monday.</p><p>It cost two million crowns: less than planned.</p></div></section>
                <footer>© 2022 Varn Post.<div class="publiC-lblNodoc">news·20220517·VP·%s</div></footer></article>
                """;
        check(
                "a.html",
                new Html(),
                "<html><body>" + article.formatted("1") + article.formatted("2") + "</body></html>",
                Map.of(
                        "title",
                        "Bridge opens",
                        "publisher",
                        "Varn Post",
                        "author",
                        "Jo Lund",
                        "published_on",
                        "20220517"));
    }

    @Test
    void anArticleIsNoExport() throws Exception {
        assertEquals(
                1,
                read("1 of 3 bridges\n\nThe minister said: \"Title: none.\"\n").size());
    }

    private static void check(String text, Map<String, String> fields) throws Exception {
        check("a.txt", new PlainText(), text, fields);
    }

    private static void check(String name, Format format, String text, Map<String, String> fields) throws Exception {
        var all = read(name, format, text);
        assertEquals(2, all.size());
        for (var one : all) {
            assertEquals(TEXT, one.text());
            fields.forEach((field, value) -> assertEquals(value, one.find(field).orElse(""), field));
        }
        assertTrue(all.get(0).find(Fields.ID).isEmpty()
                || !all.get(0).others().equals(all.get(1).others()));
    }

    private static List<Fields> read(String text) throws IOException, BrokenRecord {
        return read("a.txt", new PlainText(), text);
    }

    private static List<Fields> read(String name, Format format, String text) throws IOException, BrokenRecord {
        var file =
                new SourceFile(name, new ByteArrayInputStream(text.getBytes(UTF_8)), Limits.USUAL, FieldNames.DEFAULT);
        var records = format.open(file);
        var all = new ArrayList<Fields>();
        for (var record = records.next(); record != null; record = records.next()) {
            all.add(record.saying().fields());
        }
        return all;
    }
}
