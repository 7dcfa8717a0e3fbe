package org.dateline.run.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.core.table.Column;
import org.dateline.core.table.Tables;
import org.dateline.io.input.OwnFields;
import org.dateline.io.output.CsvProfile;
import org.dateline.io.output.EvidenceLinks;
import org.dateline.run.readback.CsvReader;
import org.dateline.run.settings.ProgressMode;
import org.dateline.run.settings.RunConfig;
import org.dateline.run.workshop.EngineVersion;

/**
 * A small release written by hand: one article of two sentences, a date, a country, an entity, an event. Cells are
 * changed by column name to break one promise at a time.
 */
public final class HandWritten {

    public static final String ARTICLE = "a0000000000000001";

    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    private CsvProfile profile = CsvProfile.LOSSLESS;
    private boolean publishAnyway;
    private Optional<Path> previous = Optional.empty();
    private long rejected;

    private HandWritten() {
        Tables.all().forEach(table -> rows.put(table.name(), new java.util.ArrayList<>()));
    }

    public static HandWritten empty() {
        return new HandWritten();
    }

    public static HandWritten release() {
        var release = new HandWritten();
        release.article(ARTICLE, "The ministers met, in Nairobi on 3 May 2021.", "\"Good,\" said Amina Otieno.");
        release.add(
                "countries",
                "KEN",
                "Kenya",
                "KE",
                "404",
                "KEN",
                "501",
                "501",
                "KE",
                "",
                "Nairobi",
                "un_member",
                "",
                "",
                "");
        release.add(
                "dates",
                "d0000000000000001-00000033",
                ARTICLE,
                "1",
                "33",
                "43",
                "3 May 2021",
                "DATE",
                "2021-05-03",
                "2021-05-03",
                "2021-05-03",
                "2021-05-03",
                "day",
                "explicit",
                "",
                "",
                "resolved",
                "time.date");
        release.add(
                "country_mentions",
                "c0000000000000001-00000022",
                ARTICLE,
                "1",
                "22",
                "29",
                "Nairobi",
                "KEN",
                "capital",
                "Nairobi",
                "0.9",
                "place.capital");
        release.add("article_countries", ARTICLE, "KEN", "1", "1.0", "true");
        release.add("entities", "e0000000000000001", "Amina Otieno", "person", "KEN", "1", "1", "", "");
        release.add(
                "entity_mentions",
                "m0000000000000001-00000058",
                "e0000000000000001",
                ARTICLE,
                "2",
                "58",
                "70",
                "Amina Otieno",
                "full",
                "",
                "entity.name");
        release.add(
                "event_mentions",
                "v0000000000000001-00000014",
                ARTICLE,
                "1",
                "0",
                "44",
                "met",
                "CONSULT",
                "visit",
                "1",
                "04",
                "2.5",
                "occurred",
                "",
                "",
                "false",
                "d0000000000000001-00000033",
                "2021-05-03",
                "2021-05-03",
                "day",
                "explicit",
                "KEN",
                "Nairobi",
                "0.9",
                "event.met");
        release.add(
                "event_participants",
                "v0000000000000001-00000014",
                "actor",
                "1",
                "The ministers",
                "0",
                "13",
                "",
                "",
                "GOV",
                "subject");
        release.add(
                "events",
                "w0000000000000001",
                "CONSULT",
                "visit",
                "1",
                "04",
                "2.5",
                "2021-05-03",
                "2021-05-03",
                "day",
                "explicit",
                "0.9",
                "2021-05-03",
                "2021-05-03",
                "The ministers",
                "",
                "",
                "",
                "told",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "KEN",
                "Nairobi",
                "",
                "",
                "",
                "",
                "",
                "clause",
                "0.9",
                "occurred",
                "1",
                "1",
                "1",
                "1",
                "",
                "The ministers met, in Nairobi on 3 May 2021.",
                "",
                "Ministers meet",
                "0.9",
                "12",
                "",
                "",
                "");
        release.add("event_evidence", "w0000000000000001", "v0000000000000001-00000014");
        release.add(
                "quotations",
                "q0000000000000001-00000046",
                ARTICLE,
                "2",
                "46",
                "51",
                "Good,",
                "true",
                "Amina Otieno",
                "e0000000000000001",
                "said");
        return release;
    }

    /** An article of sentences that stand one per line. */
    public HandWritten article(String id, String... sentences) {
        var text = String.join("\n", sentences);
        add(
                "articles",
                id,
                "source-" + id,
                "file.txt",
                "1",
                "",
                "",
                "",
                "",
                "en",
                "",
                "",
                "",
                "",
                "",
                "0",
                Integer.toString(text.length()),
                "12",
                "digest-of-" + text.length());
        int start = 0;
        for (int i = 0; i < sentences.length; i++) {
            int end = start + sentences[i].length();
            add(
                    "sentences",
                    id,
                    Integer.toString(i + 1),
                    Integer.toString(start),
                    Integer.toString(end),
                    "body",
                    sentences[i]);
            start = end + 1;
        }
        return this;
    }

    public HandWritten add(String table, String... cells) {
        var columns = Tables.named(table).columns();
        if (columns.size() != cells.length) {
            throw new IllegalArgumentException(table + " has " + columns.size() + " columns, not " + cells.length);
        }
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns.get(i).name(), cells[i]);
        }
        rows.get(table).add(row);
        return this;
    }

    /** Sets a cell of the first row of a table. */
    public HandWritten with(String table, String column, String value) {
        rows.get(table).get(0).replace(column, value);
        return this;
    }

    public HandWritten with(int row, String table, String column, String value) {
        rows.get(table).get(row).replace(column, value);
        return this;
    }

    public int size(String table) {
        return rows.get(table).size();
    }

    public HandWritten without(String table) {
        rows.get(table).clear();
        return this;
    }

    public HandWritten twice(String table) {
        rows.get(table).add(new LinkedHashMap<>(rows.get(table).get(0)));
        return this;
    }

    public HandWritten after(Path release) {
        previous = Optional.of(release);
        return this;
    }

    public HandWritten profile(CsvProfile csvProfile) {
        profile = csvProfile;
        return this;
    }

    public HandWritten publishedAnyway() {
        publishAnyway = true;
        return this;
    }

    public HandWritten rejected(long count) {
        rejected = count;
        return this;
    }

    public StagedRelease write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("csv"));
        var counts = new HashMap<String, Long>();
        rows.forEach((table, lines) -> {
            counts.put(table, (long) lines.size());
            writeTable(folder, table, lines);
        });
        long articles = rows.get("articles").size();
        return new StagedRelease(
                folder.getFileName().toString(),
                folder,
                config(),
                new EngineVersion("0.1.0", "0123456789abcdef"),
                new RunCounts(1, articles + rejected, articles, rejected, 0, 0, articles),
                counts,
                previous,
                EvidenceLinks.none());
    }

    private RunConfig config() {
        return new RunConfig(
                "input",
                OwnFields.NONE,
                false,
                "output",
                Optional.empty(),
                LocalDate.of(2024, 2, 14),
                1,
                10,
                profile,
                Set.of(),
                0,
                60,
                false,
                0.4,
                200_000,
                publishAnyway,
                ProgressMode.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty());
    }

    private void writeTable(Path folder, String table, List<Map<String, String>> lines) {
        var text = new StringBuilder(profile == CsvProfile.EXCEL ? "\uFEFF" : "");
        var columns = Tables.named(table).columns().stream().map(Column::name).toList();
        text.append(String.join(",", columns)).append('\n');
        for (var line : lines) {
            text.append(
                    columns.stream().map(column -> cell(line.get(column))).collect(Collectors.joining(",", "", "\n")));
        }
        try {
            Files.writeString(folder.resolve("csv/" + table + ".csv"), text, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String cell(String value) {
        boolean formula = profile == CsvProfile.EXCEL && !value.isEmpty() && "=+-@".indexOf(value.charAt(0)) >= 0;
        var marked = formula ? "'" + value : value;
        return marked.matches("(?s).*[\",\n\r].*") ? '"' + marked.replace("\"", "\"\"") + '"' : marked;
    }

    /** The records of a CSV file, the header left out. */
    public static TreeSet<List<String>> records(Path file) throws IOException {
        var records = new TreeSet<List<String>>(java.util.Comparator.comparing(List::toString));
        try (var rows = CsvReader.open(file)) {
            while (rows.next()) {
                records.add(rows.cells());
            }
        }
        return records;
    }
}
