package org.dateline.io.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.SourceDocument;
import org.dateline.io.storage.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields and columns under names of the researcher's own, and what is said of tables that hold no text. */
class OwnFieldsTest {

    @TempDir
    Path folder;

    private final List<SourceDocument> documents = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    @Test
    void ownNamesWinOverTheUsualOnes() throws IOException {
        put("a.csv", "No,Erscheint am,Artikel-Text,text\n7,2021-03-05,The bridge was opened.,short\n");
        put("b.json", "{\"no\": 8, \"artikel text\": \"The road was closed.\", \"erscheint_am\": \"2021-03-06\"}");
        read("id=No, text=Artikel-Text, published_on=Erscheint am");
        assertEquals(List.of("7 The bridge was opened. 2021-03-05", "8 The road was closed. 2021-03-06"), lines());
    }

    @Test
    void pointsLeadIntoNestedRecords() throws IOException {
        put(
                "a.jsonl",
                "{\"uid\": \"x\", \"data\": {\"meta\": {\"when\": {\"$date\": \"2021-03-05T00:00:00Z\"}}, \"words\": [\"One.\", \"Two.\"]}}\n"
                        + "{\"uid\": \"y\", \"data\": null}\n");
        read("id=uid,text=data.words,published_on=data.meta.when");
        assertEquals(List.of("x One.\n\nTwo. 2021-03-05T00:00:00Z"), lines());
        assertEquals(List.of("no field of it is a text; found: `uid`, `data`"), notices);
    }

    @Test
    void aListOfLinksIsToldFromATableWithoutText() throws IOException {
        put("a.csv", "url,day\nhttps://p.example/1,2021-03-05\n");
        put("b.tsv", "1234\t20210305\thttps://p.example/2\n1235\t20210305\thttps://p.example/3\n");
        put("c.csv", "message,day\nThe bridge was opened.,2021-03-05\n");
        read("");
        assertEquals(
                List.of(
                        "no field of it is a text, but one is an address: fetch the pages first, or name the text; found: `url`, `day`",
                        "no field of it is a text, but one is an address: fetch the pages first, or name the text; found: `1234`,"
                                + " `20210305`, `https://p.example/2`",
                        "no field of it is a text; found: `message`, `day`"),
                notices);
    }

    @Test
    void whatIsNoMappingIsToldInWords() {
        for (var wrong : List.of("story", "words=story", "text=", "")) {
            var refused = assertThrows(IllegalArgumentException.class, () -> OwnFields.parse(wrong), wrong);
            assertTrue(String.valueOf(refused.getMessage()).startsWith("it must be pairs like text=story"), wrong);
        }
        assertEquals(
                "text=story,published_on=day",
                OwnFields.parse("{published_on=day, text=story}").toString());
    }

    private List<String> lines() {
        return documents.stream()
                .map(document -> document.sourceId() + " " + document.text() + " "
                        + document.dateClaims().stream()
                                .findFirst()
                                .map(claim -> claim.value())
                                .orElse(""))
                .toList();
    }

    private void put(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }

    private void read(String own) throws IOException {
        var fields = Optional.of(own).filter(pairs -> !pairs.isEmpty()).map(OwnFields::parse);
        var storage = Storage.at(folder.toString());
        try (var readings =
                DocumentReader.of(storage, fields.orElse(OwnFields.NONE), false).readAll()) {
            while (readings.hasNext()) {
                var reading = readings.next();
                if (reading instanceof Reading.Read read) {
                    documents.add(read.document());
                } else if (reading instanceof Reading.Noted noted) {
                    notices.add(noted.notice().message());
                }
            }
        }
    }
}
