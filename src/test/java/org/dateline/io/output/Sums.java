package org.dateline.io.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dateline.core.table.Column;
import org.dateline.core.table.ColumnType;

/**
 * A checksum of a column that does not depend on the order of the rows: for each cell the first eight hexadecimal digits of
 * the MD5 of its text, added up. The same in Java, in SQL of DuckDB and of Spark. Empty and missing are one; numbers are
 * compared in millionths, because every program writes them in its own way.
 */
public final class Sums {

    private static final int DIGITS = 8;
    private static final double MILLION = 1_000_000.0;

    private Sums() {}

    /** What a cell of a CSV file adds to the sum of its column. */
    public static long of(Column column, String cell) {
        return of(column.type() == ColumnType.NUMBER && !cell.isEmpty() ? millionths(cell) : cell);
    }

    public static String inDuckDb(Column column) {
        return "coalesce(sum(('0x' || md5(coalesce(%s, ''))[1:8])::BIGINT), 0)::VARCHAR".replace("%s", text(column));
    }

    public static String inSpark(Column column) {
        return "cast(coalesce(sum(cast(conv(substr(md5(coalesce(%s, '')), 1, 8), 16, 10) as bigint)), 0) as string)"
                .replace("%s", text(column));
    }

    private static String text(Column column) {
        return column.type() == ColumnType.NUMBER
                ? "cast(cast(floor(" + column.name() + " * 1000000) as bigint) as string)"
                : "cast(" + column.name() + " as string)";
    }

    private static String millionths(String cell) {
        return Long.toString((long) Math.floor(Double.parseDouble(cell) * MILLION));
    }

    private static long of(String text) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return Long.parseLong(HexFormat.of().formatHex(digest).substring(0, DIGITS), 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
