package org.dateline.run.readback;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.table.Table;
import org.dateline.io.output.CsvProfile;

/**
 * Reads a CSV file of a release (RFC 4180, either profile) record by record, in constant memory. The cells are those of
 * the record read last. A file that begins with a byte order mark has the Excel profile: its {@code '} before cells
 * that look like formulas is no part of the value.
 */
public final class CsvReader implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int END = -1;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Reader in;
    private final boolean excel;
    private final List<String> header;
    private final String headerText;
    private final StringBuilder raw = new StringBuilder();
    private final char[] buffer = new char[BUFFER];
    private int position;
    private int limit;
    private char[] chars = new char[BUFFER];
    private int length;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private boolean[] marked = new boolean[32];
    private int size;
    private long records;

    private CsvReader(Reader in) throws IOException {
        this.in = in;
        excel = peek() == BYTE_ORDER_MARK;
        if (excel) {
            position++;
        }
        next();
        header = cells();
        headerText = (excel ? Character.toString(BYTE_ORDER_MARK) : "") + raw;
        records = 0;
    }

    public static CsvReader open(Path file) throws IOException {
        var in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        try {
            return new CsvReader(in);
        } catch (IOException | RuntimeException broken) {
            in.close();
            throw broken;
        }
    }

    public List<String> header() {
        return header;
    }

    /** The header as it stands, line end and byte order mark included. */
    public String headerText() {
        return headerText;
    }

    /** Where the columns of these names are; empty if one of them is missing. */
    public int[] indexOf(List<String> columns) {
        var found = columns.stream().mapToInt(header::indexOf).toArray();
        return Arrays.stream(found).anyMatch(index -> index < 0) ? new int[0] : found;
    }

    /** How many records were read, the header not counted. */
    public long records() {
        return records;
    }

    /** How many cells the record has. */
    public int size() {
        return size;
    }

    public String cell(int index) {
        return new String(chars, starts[index], ends[index] - starts[index]);
    }

    /** A cell whose length is known: then a mark before a formula can be told from an apostrophe of the text. */
    public String text(int index, int knownLength) {
        int length = ends[index] - starts[index];
        int mark = starts[index] - 1;
        return marked[index] && length + 1 == knownLength ? new String(chars, mark, knownLength) : cell(index);
    }

    /** Which row this is, for messages. */
    public String place(Table<?> table) {
        return table.name() + " row " + records;
    }

    public boolean isEmpty(int index) {
        return starts[index] == ends[index];
    }

    public List<String> cells() {
        var all = new ArrayList<String>(size);
        for (int i = 0; i < size; i++) {
            all.add(cell(i));
        }
        return List.copyOf(all);
    }

    /** The record as it stands in the file, line end included. */
    public CharSequence raw() {
        return raw;
    }

    /** A 64-bit hash of the whole record. */
    public long hash() {
        long hash = Hashes.SEED;
        for (int i = 0; i < size; i++) {
            hash = Hashes.mix(hash, chars, starts[i], ends[i]);
        }
        return Hashes.finish(hash);
    }

    /** A 64-bit hash of some cells. */
    public long hash(int... columns) {
        long hash = Hashes.SEED;
        for (int column : columns) {
            hash = Hashes.mix(hash, chars, starts[column], ends[column]);
        }
        return Hashes.finish(hash);
    }

    /** The cells of a key in one text, as the table {@code removed} names rows. */
    public String key(int... columns) {
        var key = new StringBuilder();
        for (int column : columns) {
            key.append(key.isEmpty() ? "" : " ").append(cell(column));
        }
        return key.toString();
    }

    /** Goes to the next record; false if there is none. */
    public boolean next() throws IOException {
        raw.setLength(0);
        length = 0;
        size = 0;
        if (peek() == END) {
            return false;
        }
        records++;
        while (cellIsFollowedByAnother()) {}
        return true;
    }

    /** Reads one cell and what ends it. */
    private boolean cellIsFollowedByAnother() throws IOException {
        int start = length;
        boolean quoted = false;
        while (true) {
            int c = take();
            if (c == END || (!quoted && c == '\n')) {
                endCell(start);
                return false;
            } else if (c == '"' && quoted && peek() == '"') {
                append((char) take());
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                endCell(start);
                return true;
            } else if (quoted || c != '\r' || peek() != '\n') {
                append((char) c);
            }
        }
    }

    private void endCell(int start) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            marked = Arrays.copyOf(marked, size * 2);
        }
        marked[size] = excel && start < length && chars[start] == '\'' && isMarked(start + 1);
        starts[size] = marked[size] ? start + 1 : start;
        ends[size++] = length;
    }

    private boolean isMarked(int start) {
        return CsvProfile.EXCEL.marks(CharBuffer.wrap(chars, start, length - start));
    }

    private void append(char c) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
        }
        chars[length++] = c;
    }

    private int take() throws IOException {
        int c = peek();
        if (c != END) {
            raw.append((char) c);
            position++;
        }
        return c;
    }

    private int peek() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, in.read(buffer));
        }
        return limit == 0 ? END : buffer[position];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
