package org.dateline.io.input;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.core.model.Notice;
import org.dateline.core.model.NoticeCode;
import org.dateline.io.storage.Storage;
import org.dateline.io.storage.StoredFile;

/**
 * What the {@code metadata.csv} files of an input say about the files beside and below them. Of several that speak of a
 * file the nearest counts.
 */
final class Sidecars {

    static final String NAME = "metadata.csv";

    private final Map<String, Row> rows;
    private final List<Notice> notices;

    private Sidecars(Map<String, Row> rows, List<Notice> notices) {
        this.rows = Map.copyOf(rows);
        this.notices = List.copyOf(notices);
    }

    /** One row, its cells found by the names of the header; nothing is found in the row of a file nobody speaks of. */
    record Row(Map<String, Integer> columns, List<String> cells) {

        static final Row EMPTY = new Row(Map.of(), List.of());

        Optional<String> find(String column) {
            var index = columns.get(column);
            return index == null || index >= cells.size()
                    ? Optional.empty()
                    : Optional.of(cells.get(index).strip()).filter(cell -> !cell.isEmpty());
        }
    }

    static Sidecars read(Storage storage, List<StoredFile> files, Limits limits) throws IOException {
        var rows = new HashMap<String, Row>();
        var notices = new ArrayList<Notice>();
        var paths = new HashMap<String, String>();
        files.forEach(file -> paths.put(composed(file.path()), file.path()));
        for (var path : nearestLast(storage, files)) {
            var table = SidecarTable.read(storage, path, limits);
            notices.addAll(table.notices());
            for (var entry : table.rows().entrySet()) {
                var named = composed(entry.getKey());
                var target = paths.getOrDefault(named, paths.get(named + ".gz"));
                if (target != null) {
                    rows.put(target, entry.getValue());
                } else if (!storage.exists(entry.getKey())) {
                    notices.add(new Notice(
                            NoticeCode.SIDECAR_WITHOUT_FILE,
                            path,
                            0,
                            Optional.empty(),
                            Optional.empty(),
                            entry.getKey()));
                }
            }
        }
        return new Sidecars(rows, notices);
    }

    /** Systems write an accent as a sign of its own or with its letter; both are one name. */
    private static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    /** The sidecars, those of outer folders first; also the one beside a file that is the whole input. */
    private static List<String> nearestLast(Storage storage, List<StoredFile> files) throws IOException {
        var found = new TreeSet<String>(
                (a, b) -> depth(a) != depth(b) ? Integer.compare(depth(a), depth(b)) : a.compareTo(b));
        files.stream().filter(Sidecars::isSidecar).forEach(file -> found.add(file.path()));
        if (storage.exists(NAME)) {
            found.add(NAME);
        }
        return List.copyOf(found);
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    static boolean isSidecar(StoredFile file) {
        return file.name().equals(NAME) && !file.isHidden();
    }

    Row of(String path) {
        return rows.getOrDefault(path, Row.EMPTY);
    }

    List<Notice> notices() {
        return notices;
    }

    /** The columns by name; names are taken as they are, but for case and white space around them. */
    static Map<String, Integer> columns(List<String> header) {
        var columns = new HashMap<String, Integer>();
        var names = header.stream()
                .map(name -> name.strip().toLowerCase(java.util.Locale.ROOT))
                .toList();
        for (int i = names.size() - 1; i >= 0; i--) {
            columns.put(names.get(i), i);
        }
        return columns;
    }
}
