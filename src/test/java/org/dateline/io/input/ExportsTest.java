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

    @Test
    void anArticleIsNoExport() throws Exception {
        assertEquals(
                1,
                read("1 of 3 bridges\n\nThe minister said: \"Title: none.\"\n").size());
    }

    private static void check(String file, Map<String, String> fields) throws Exception {
        var all = read(file);
        assertEquals(2, all.size());
        for (var one : all) {
            assertEquals(TEXT, one.text());
            fields.forEach((name, value) -> assertEquals(value, one.find(name).orElse(""), name));
        }
        assertTrue(all.get(0).find(Fields.ID).isEmpty()
                || !all.get(0).others().equals(all.get(1).others()));
    }

    private static List<Fields> read(String text) throws IOException, BrokenRecord {
        var file = new SourceFile(
                "a.txt", new ByteArrayInputStream(text.getBytes(UTF_8)), Limits.USUAL, FieldNames.DEFAULT);
        var records = new PlainText().open(file);
        var all = new ArrayList<Fields>();
        for (var record = records.next(); record != null; record = records.next()) {
            all.add(record.saying().fields());
        }
        return all;
    }
}
