package org.dateline.io.output;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.table.Column;
import org.dateline.core.table.ColumnType;
import org.dateline.core.table.Level;
import org.dateline.core.table.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** DuckDB as a reader of releases: CSV files with the types of {@code datapackage.json}, Parquet as it is. */
public final class Duck implements AutoCloseable {

    private static final int LONGEST_LINE = 16 << 20;

    private final Connection connection;

    private Duck(Connection connection) {
        this.connection = connection;
    }

    public static Duck open() throws SQLException {
        return new Duck(DriverManager.getConnection("jdbc:duckdb:"));
    }

    public static String parquet(Path release, Table<?> table) {
        var files = table.level() == Level.ARTICLE ? "/*/*.parquet" : "/*.parquet";
        return "read_parquet(" + quoted(release.resolve("parquet").resolve(table.name()) + files) + ")";
    }

    /** The CSV file of a table, read by what its data package says of it and nothing else. */
    public static String csv(Path release, Table<?> table) throws IOException {
        var resource = resource(release, table);
        var columns = resource.get("schema")
                .get("fields")
                .valueStream()
                .map(field -> quoted(field.get("name").asString()) + ": "
                        + quoted(type(field.get("type").asString())))
                .collect(Collectors.joining(", ", "{", "}"));
        return "read_csv("
                + quoted(release.resolve(resource.get("path").asString()).toString())
                + ", auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', new_line = '\\n'"
                + ", strict_mode = true, max_line_size = " + LONGEST_LINE + ", columns = " + columns + ")";
    }

    public static JsonNode resource(Path release, Table<?> table) throws IOException {
        return JsonMapper.shared()
                .readTree(release.resolve("datapackage.json").toFile())
                .get("resources")
                .valueStream()
                .filter(resource -> resource.get("name").asString().equals(table.name()))
                .findFirst()
                .orElseThrow();
    }

    /** All rows with values of the columns' own types. */
    public List<List<Object>> rows(Table<?> table, String source) throws SQLException {
        var names = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        var rows = new ArrayList<List<Object>>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT " + names + " FROM " + source)) {
            while (result.next()) {
                var row = new ArrayList<Object>();
                for (var i = 0; i < table.columns().size(); i++) {
                    row.add(value(result, i + 1, table.columns().get(i).type()));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** The only row of a query, as text. */
    public List<String> row(String sql) throws SQLException {
        var rows = query(sql);
        if (rows.size() != 1) {
            throw new IllegalStateException(rows.size() + " rows from " + sql);
        }
        return rows.get(0);
    }

    public List<List<String>> query(String sql) throws SQLException {
        var rows = new ArrayList<List<String>>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                var row = new ArrayList<String>();
                for (var i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    public void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    public static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String type(String frictionless) {
        return switch (frictionless) {
            case "string" -> "VARCHAR";
            case "integer" -> "INTEGER";
            case "number" -> "DOUBLE";
            case "boolean" -> "BOOLEAN";
            case "date" -> "DATE";
            default -> throw new IllegalArgumentException("no column is of type " + frictionless);
        };
    }

    private static @Nullable Object value(ResultSet result, int index, ColumnType type) throws SQLException {
        Object value = switch (type) {
            case TEXT -> result.getString(index);
            case INTEGER -> result.getInt(index);
            case LONG -> result.getLong(index);
            case NUMBER -> result.getDouble(index);
            case BOOLEAN -> result.getBoolean(index);
            case DATE -> result.getObject(index, LocalDate.class);
        };
        return result.wasNull() ? null : value;
    }
}
