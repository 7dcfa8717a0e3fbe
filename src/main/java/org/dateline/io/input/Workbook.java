package org.dateline.io.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.model.NoticeCode;
import org.jspecify.annotations.Nullable;

/** An Excel workbook with a table of articles: the first sheet whose head names a text. A row has the number that Excel shows. */
final class Workbook implements Format {

    @Override
    public List<String> endings() {
        return List.of(".xlsx");
    }

    @Override
    public Records open(SourceFile file) throws IOException {
        var heads = new ArrayList<String>();
        var rows = new RowSpool();
        try {
            boolean found = XlsxSheet.readFirst(file.bytes(), rows, head -> {
                heads.addAll(head);
                return head.stream().anyMatch(file.names()::isText);
            });
            rows.rewind();
            return found ? new Rows(rows, file.names()) : refused(rows, heads);
        } catch (IOException | RuntimeException broken) {
            rows.close();
            throw broken;
        }
    }

    /** A workbook without a text is refused once. */
    private static Records refused(RowSpool rows, List<String> heads) {
        rows.close();
        return Records.once(SourceRecord.refused(1, NoticeCode.BROKEN_RECORD, FieldNames.missing(heads, List.of())));
    }

    /** Row after row; the first with anything in it is the head. */
    private static final class Rows implements Records {

        private final RowSpool spool;
        private final FieldNames fieldNames;
        private @Nullable List<String> head;

        private Rows(RowSpool spool, FieldNames fieldNames) {
            this.spool = spool;
            this.fieldNames = fieldNames;
        }

        @Override
        public @Nullable SourceRecord next() throws IOException {
            for (var row = spool.next(); row != null; row = spool.next()) {
                var names = head;
                if (names == null) {
                    head = row.cells();
                } else {
                    var values = values(names, row.cells());
                    return new SourceRecord(row.number(), false, () -> fieldNames.fields(values));
                }
            }
            return null;
        }

        private static Map<String, String> values(List<String> names, List<String> cells) {
            var values = new LinkedHashMap<String, String>();
            for (int i = 0; i < names.size(); i++) {
                values.putIfAbsent(names.get(i).strip(), i < cells.size() ? cells.get(i) : "");
            }
            return values;
        }

        @Override
        public void close() {
            spool.close();
        }
    }
}
