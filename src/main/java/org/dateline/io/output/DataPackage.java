package org.dateline.io.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.table.Table;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** The CSV files of a release, their sizes, digests and schemas, as a Frictionless Data Package, version 2. */
final class DataPackage {

    static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private static final String ABOUT = """
            Events, dates, countries, entities and quotations found by rules in news articles; each row names the article and the place in it.

            An empty cell means that the text does not decide the value. The same tables are in `parquet/`, and the most-read ones in `excel/dateline.xlsx`. Titles and sentences are quoted from the articles; the rights in them stay with their publishers.""";

    private static final String ABOUT_MARKS =
            " Texts that a spreadsheet would take for a formula begin with an apostrophe, which is no part of them.";

    private final ReleaseInfo release;
    private final CsvProfile profile;
    private final Map<Table<?>, FileSum> files;

    /** The resources are the tables of these files, in their order. */
    DataPackage(ReleaseInfo release, CsvProfile profile, Map<Table<?>, FileSum> files) {
        this.release = release;
        this.profile = profile;
        this.files = new LinkedHashMap<>(files);
    }

    void write(Path path) throws IOException {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        Files.writeString(
                path,
                JsonMapper.shared().writer().with(printer).writeValueAsString(describe()) + "\n",
                StandardCharsets.UTF_8);
    }

    private Map<String, Object> describe() {
        var description = new LinkedHashMap<String, Object>();
        description.put("$schema", PROFILES + "datapackage.json");
        description.put("name", "dateline");
        description.put("title", "Dateline: dated events from news articles");
        description.put("description", profile == CsvProfile.EXCEL ? ABOUT + ABOUT_MARKS : ABOUT);
        description.put("version", release.id());
        description.put("keywords", List.of("event data", "news articles", "PLOVER"));
        description.put(
                "resources",
                files.entrySet().stream()
                        .map(entry -> resource(entry.getKey(), entry.getValue()))
                        .toList());
        return description;
    }

    private static Map<String, Object> resource(Table<?> table, FileSum file) {
        var resource = new LinkedHashMap<String, Object>();
        resource.put("$schema", PROFILES + "dataresource.json");
        resource.put("name", table.name());
        resource.put("description", table.description());
        resource.put("type", "table");
        resource.put("path", "csv/" + table.name() + ".csv");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", file.bytes());
        resource.put("hash", "sha256:" + file.sha256());
        resource.put("dialect", dialect());
        resource.put("schema", TableSchema.of(table));
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
}
