package org.dateline.io.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.Notice;
import org.dateline.core.model.NoticeCode;
import org.dateline.io.storage.Storage;

/** One {@code metadata.csv}: its rows by the path, below the input, of the file they speak of. */
record SidecarTable(Map<String, Sidecars.Row> rows, List<Notice> notices) {

    private static final String SOURCE_PATH = "source_path";

    static SidecarTable read(Storage storage, String path, Limits limits) {
        var table = new SidecarTable(new LinkedHashMap<>(), new ArrayList<>());
        try (var in = Utf8Stream.of(storage.open(path))) {
            var bytes = in.readNBytes(limits.recordBytes() + 1);
            if (bytes.length > limits.recordBytes()) {
                table.note(path, 0, "it is larger than " + limits.recordBytes() + " bytes");
                return table;
            }
            table.addRows(path, Decoded.of(bytes).text());
        } catch (IOException broken) {
            table.note(path, 0, String.valueOf(broken.getMessage()));
        }
        return table;
    }

    private void addRows(String path, String text) throws IOException {
        var reader = CsvSheet.rows(text);
        var header = reader.next();
        var columns = header == null ? Map.<String, Integer>of() : Sidecars.columns(header.cells());
        if (!columns.containsKey(SOURCE_PATH)) {
            note(path, 0, "it has no column " + SOURCE_PATH);
            return;
        }
        int rowNo = 0;
        for (var row = reader.next(); row != null; row = reader.next()) {
            rowNo++;
            if (row.trouble().isPresent()) {
                note(path, rowNo, row.trouble().get());
            } else {
                addRow(path, rowNo, new Sidecars.Row(columns, row.cells()));
            }
        }
    }

    private void addRow(String path, int rowNo, Sidecars.Row row) {
        var target = row.find(SOURCE_PATH).flatMap(source -> below(path, source));
        if (target.isEmpty()) {
            note(path, rowNo, "its " + SOURCE_PATH + " names no file below the folder");
        } else if (row.cells().size() > row.columns().size()) {
            note(path, rowNo, "it has a cell too many");
        } else if (rows.putIfAbsent(target.get(), row) != null) {
            note(path, rowNo, "an earlier row speaks of the same file");
        }
    }

    /** The path below the input; empty if the row's path is absolute or leads out of the sidecar's folder. */
    private static Optional<String> below(String sidecar, String source) {
        var parts = new ArrayDeque<String>();
        for (var part : source.replace('\\', '/').split("/")) {
            if (part.equals("..") && parts.pollLast() == null) {
                return Optional.empty();
            }
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.add(part);
            }
        }
        var folder = sidecar.substring(0, sidecar.length() - Sidecars.NAME.length());
        return parts.isEmpty() || source.startsWith("/") || source.indexOf(0) >= 0
                ? Optional.empty()
                : Optional.of(folder + String.join("/", parts));
    }

    private void note(String path, int rowNo, String message) {
        notices.add(new Notice(NoticeCode.BROKEN_SIDECAR, path, rowNo, Optional.empty(), Optional.empty(), message));
    }
}
