package org.dateline.io.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.table.Column;
import org.dateline.core.table.ColumnType;
import org.dateline.core.table.Table;
import org.dateline.core.table.Tables;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** The schema of the CSV files as a Frictionless Data Package, version 2. */
final class DataPackage {

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private DataPackage() {}

    static void write(Path path) throws IOException {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        Files.writeString(
                path,
                JsonMapper.shared().writer().with(printer).writeValueAsString(describe()) + "\n",
                StandardCharsets.UTF_8);
    }

    private static Map<String, Object> describe() {
        var description = new LinkedHashMap<String, Object>();
        description.put("$schema", PROFILES + "datapackage.json");
        description.put("name", "dateline");
        description.put("title", "Dateline: dated events from news articles");
        description.put(
                "resources", Tables.all().stream().map(DataPackage::resource).toList());
        return description;
    }

    private static Map<String, Object> resource(Table<?> table) {
        var resource = new LinkedHashMap<String, Object>();
        resource.put("$schema", PROFILES + "dataresource.json");
        resource.put("name", table.name());
        resource.put("description", table.description());
        resource.put("type", "table");
        resource.put("path", "csv/" + table.name() + ".csv");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("dialect", dialect());
        resource.put("schema", schema(table));
        return resource;
    }

    private static Map<String, Object> dialect() {
        var dialect = new LinkedHashMap<String, Object>();
        dialect.put("$schema", PROFILES + "tabledialect.json");
        dialect.put("header", true);
        dialect.put("delimiter", ",");
        dialect.put("lineTerminator", "\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        return dialect;
    }

    private static Map<String, Object> schema(Table<?> table) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", PROFILES + "tableschema.json");
        schema.put("fields", table.columns().stream().map(DataPackage::field).toList());
        schema.put("missingValues", List.of(""));
        schema.put("primaryKey", table.key().stream().map(Column::name).toList());
        var foreignKeys = table.columns().stream()
                .filter(column -> column.references().isPresent())
                .map(DataPackage::foreignKey)
                .toList();
        if (!foreignKeys.isEmpty()) {
            schema.put("foreignKeys", foreignKeys);
        }
        return schema;
    }

    private static Map<String, Object> field(Column column) {
        var field = new LinkedHashMap<String, Object>();
        field.put("name", column.name());
        field.put(
                "type",
                column.type() == ColumnType.TEXT ? "string" : column.type().toString());
        field.put("description", column.description());
        field.put("example", column.example());
        var constraints = new LinkedHashMap<String, Object>();
        if (!column.nullable()) {
            constraints.put("required", true);
        }
        if (!column.allowedValues().isEmpty()) {
            constraints.put("enum", column.allowedValues());
        }
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static Map<String, Object> foreignKey(Column column) {
        var target = column.references().orElseThrow();
        var reference = new LinkedHashMap<String, Object>();
        reference.put("resource", target.name());
        reference.put("fields", target.key().stream().map(Column::name).toList());
        var foreignKey = new LinkedHashMap<String, Object>();
        foreignKey.put("fields", List.of(column.name()));
        foreignKey.put("reference", reference);
        return foreignKey;
    }
}
