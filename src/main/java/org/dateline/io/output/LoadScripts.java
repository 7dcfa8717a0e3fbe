package org.dateline.io.output;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.table.Level;
import org.dateline.core.table.Table;
import org.dateline.core.table.Tables;

/** Scripts that load a release into pandas, R, Spark and DuckDB: small templates with the names of the tables put in. */
final class LoadScripts {

    private static final List<String> SCRIPTS =
            List.of("load_pandas.py", "load_r.R", "load_spark.py", "load_duckdb.sql");

    private LoadScripts() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var script : SCRIPTS) {
            Files.writeString(folder.resolve(script), filled(template(script)), StandardCharsets.UTF_8);
        }
    }

    private static String filled(String template) {
        return template.replace("{{tables}}", quotedNames()).replace("{{views}}", views());
    }

    private static String quotedNames() {
        return Tables.all().stream()
                .map(table -> "    \"" + table.name() + "\"")
                .collect(Collectors.joining(",\n"));
    }

    private static String views() {
        return Tables.all().stream().map(LoadScripts::view).collect(Collectors.joining("\n"));
    }

    private static String view(Table<?> table) {
        var files = table.level() == Level.ARTICLE ? "/*/*.parquet', hive_partitioning = true" : "/*.parquet'";
        return "CREATE OR REPLACE VIEW " + table.name() + " AS SELECT * FROM read_parquet('parquet/" + table.name()
                + files + ");";
    }

    private static String template(String script) throws IOException {
        try (var in = LoadScripts.class.getClassLoader().getResourceAsStream("load/" + script)) {
            if (in == null) {
                throw new FileNotFoundException("load/" + script);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
