package org.dateline.io.input;

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
        var rows = new CsvRows(
                new InputStreamReader(in, charset),
                separator(decoded.text()),
                file.limits().recordBytes());
        return new Rows(rows, file.names(), decoded.guess());
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

        private final CsvRows rows;
        private final FieldNames fieldNames;
        private final Optional<String> guess;
        private @Nullable List<String> head;
        private int recordNo;

        private Rows(CsvRows rows, FieldNames fieldNames, Optional<String> guess) {
            this.rows = rows;
            this.fieldNames = fieldNames;
            this.guess = guess;
        }

        @Override
        public @Nullable SourceRecord next() throws IOException {
            var names = head;
            if (names == null) {
                var first = rows.next();
                names = first == null ? List.of() : first.cells();
                head = names;
                if (first != null && names.stream().noneMatch(fieldNames::isText)) {
                    return refused(first);
                }
            }
            var row = names.isEmpty() ? null : rows.next();
            if (row == null) {
                return null;
            }
            recordNo++;
            return record(names, row);
        }

        /** A table without a text is refused once, not row by row. */
        private SourceRecord refused(CsvRows.Row names) throws IOException {
            head = List.of();
            recordNo++;
            var first = rows.next();
            var values = first == null ? List.<String>of() : first.cells();
            var why = names.trouble().orElseGet(() -> FieldNames.missing(names.cells(), values));
            return SourceRecord.refused(recordNo, NoticeCode.BROKEN_RECORD, why);
        }

        private SourceRecord record(List<String> names, CsvRows.Row row) {
            if (row.trouble().isPresent()) {
                var why = row.trouble().get() + ", in line " + row.line();
                return SourceRecord.refused(recordNo, NoticeCode.BROKEN_RECORD, why);
            }
            var cells = row.cells();
            return new SourceRecord(recordNo, false, () -> {
                if (cells.size() > names.size()) {
                    throw new BrokenRecord(
                            NoticeCode.BROKEN_RECORD,
                            "it has " + cells.size() + " cells, the head of the table " + names.size());
                }
                var fields = fieldNames.fields(values(names, cells));
                return guess.map(fields::withGuess).orElse(fields);
            });
        }

        private static Map<String, String> values(List<String> names, List<String> cells) {
            var values = new LinkedHashMap<String, String>();
            for (int i = 0; i < names.size(); i++) {
                values.putIfAbsent(names.get(i).strip(), i < cells.size() ? cells.get(i) : "");
            }
            return values;
        }
    }
}
