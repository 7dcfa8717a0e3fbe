package org.dateline.io.input;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.NoticeCode;
import org.jspecify.annotations.Nullable;

/** A table of articles with the names of its columns on top: cells apart by commas, semicolons, tabs or bars. */
final class Delimited implements Format {

    private static final int MOST_LINES_OF_A_CELL = 100_000;
    private static final int LONGEST_HEAD = 1 << 16;

    @Override
    public List<String> endings() {
        return List.of(".csv", ".tsv", ".tab");
    }

    @Override
    public Records open(SourceFile file) throws IOException {
        var in = new Headed(file.text(), LONGEST_HEAD);
        var decoded = Decoded.of(cut(in.head()));
        var charset = decoded.guess().map(guess -> guess.startsWith("windows")).orElse(false)
                ? Charset.forName("windows-1252")
                : StandardCharsets.UTF_8;
        var parser = new RFC4180ParserBuilder()
                .withSeparator(separator(decoded.text()))
                .build();
        var reader = new CSVReaderBuilder(new BufferedReader(new InputStreamReader(in, charset)))
                .withCSVParser(parser)
                .withVerifyReader(false)
                .withMultilineLimit(MOST_LINES_OF_A_CELL)
                .build();
        return new Rows(reader, file.names(), decoded.guess());
    }

    /** Up to the last line break: there no char is cut in two. */
    private static byte[] cut(byte[] head) {
        int end = head.length;
        while (head.length == LONGEST_HEAD && end > 0 && head[end - 1] != '\n') {
            end--;
        }
        return end == 0 ? head : Arrays.copyOf(head, end);
    }

    /** The mark that the first line has most of, outside of quotes. */
    private static char separator(String head) {
        char best = ',';
        int most = 0;
        var line = head.lines().findFirst().orElse("");
        for (char mark : new char[] {',', ';', '\t', '|'}) {
            int count = (int) line.chars().filter(c -> c == mark).count();
            if (count > most) {
                most = count;
                best = mark;
            }
        }
        return best;
    }

    /** Row after row; the head is none. */
    private static final class Rows implements Records {

        private final CSVReader reader;
        private final FieldNames fieldNames;
        private final Optional<String> guess;
        private String @Nullable [] head;
        private int recordNo;

        private Rows(CSVReader reader, FieldNames fieldNames, Optional<String> guess) {
            this.reader = reader;
            this.fieldNames = fieldNames;
            this.guess = guess;
        }

        @Override
        public @Nullable SourceRecord next() throws IOException {
            var names = head;
            if (names == null) {
                names = read();
                head = names;
                if (names != null && Arrays.stream(names).noneMatch(fieldNames::isText)) {
                    return refused(names);
                }
            }
            var cells = names == null || names.length == 0 ? null : read();
            if (names == null || cells == null) {
                return null;
            }
            recordNo++;
            return record(names, cells);
        }

        /** A table without a text is refused once, not row by row. */
        private SourceRecord refused(String[] names) throws IOException {
            head = new String[0];
            recordNo++;
            var first = read();
            var values = first == null ? List.<String>of() : Arrays.asList(first);
            return SourceRecord.refused(
                    recordNo, NoticeCode.BROKEN_RECORD, FieldNames.missing(Arrays.asList(names), values));
        }

        /** The next row with anything in it. */
        private String @Nullable [] read() throws IOException {
            try {
                var cells = reader.readNext();
                while (cells != null && cells.length == 1 && cells[0].isBlank()) {
                    cells = reader.readNext();
                }
                return cells;
            } catch (CsvValidationException broken) {
                throw new IOException(broken.getMessage(), broken);
            }
        }

        private SourceRecord record(String[] names, String[] cells) {
            return new SourceRecord(recordNo, false, () -> {
                if (cells.length > names.length) {
                    throw new BrokenRecord(
                            NoticeCode.BROKEN_RECORD,
                            "it has " + cells.length + " cells, the head of the table " + names.length);
                }
                var fields = fieldNames.fields(values(names, cells));
                return guess.map(fields::withGuess).orElse(fields);
            });
        }

        private static Map<String, String> values(String[] names, String[] cells) {
            var values = new LinkedHashMap<String, String>();
            for (int i = 0; i < names.length; i++) {
                values.putIfAbsent(names[i].strip(), i < cells.length ? cells[i] : "");
            }
            return values;
        }
    }
}
