package org.dateline.io.input;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that come all at once and are asked for one by one, kept in a file meanwhile. Rows without a word are left out. */
final class RowSpool implements SheetRows, AutoCloseable {

    private final Path file;
    private final DataOutputStream out;
    private @Nullable DataInputStream in;

    /** One row; {@code number} counts as Excel does. */
    record Row(int number, List<String> cells) {}

    RowSpool() throws IOException {
        file = Files.createTempFile("dateline-", ".rows");
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    @Override
    public void add(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        try {
            out.writeInt(number);
            out.writeInt(cells.size());
            for (var cell : cells) {
                var bytes = cell.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Ends the writing, begins the reading. */
    void rewind() throws IOException {
        out.close();
        in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    @Nullable
    Row next() throws IOException {
        var rows = in;
        if (rows == null || rows.available() == 0) {
            return null;
        }
        int number = rows.readInt();
        int count = rows.readInt();
        var cells = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            cells.add(new String(rows.readNBytes(rows.readInt()), StandardCharsets.UTF_8));
        }
        return new Row(number, cells);
    }

    @Override
    public void close() {
        try {
            out.close();
            if (in != null) {
                in.close();
            }
            Files.deleteIfExists(file);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
