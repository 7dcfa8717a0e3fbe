package org.dateline.io.output;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.table.Level;
import org.dateline.core.table.Table;
import org.dateline.core.table.Tables;

/**
 * Scripts that load a release into pandas, R, Spark and DuckDB, show it as other datasets do, or put questions to it: templates
 * with the names of the tables and the questions put in.
 */
final class LoadScripts {

    static final List<String> ALL = List.of(
            "load_pandas.py",
            "load_r.R",
            "load_spark.py",
            "load_spark.sql",
            "load_duckdb.sql",
            "as_ged.sql",
            "as_acled.sql",
            "as_cameo.sql",
            "questions.sql",
            "explore.Rmd");
    static final String NOTEBOOK = "explore.ipynb";
    private static final Pattern QUESTION = Pattern.compile("^-- (\\d)\\. .*\n([^;]*);", Pattern.MULTILINE);

    private LoadScripts() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var script : ALL) {
            Files.writeString(folder.resolve(script), filled(template(script)), StandardCharsets.UTF_8);
        }
        var cells = questioned(template("explore.py"), template("questions.sql"));
        Files.writeString(folder.resolve(NOTEBOOK), Notebook.of(cells), StandardCharsets.UTF_8);
    }

    /** The statements of the file of questions in the gaps with their numbers. */
    private static String questioned(String text, String questions) {
        var filled = text;
        for (var question : QUESTION.matcher(questions).results().toList()) {
            filled = filled.replace("{{question_" + question.group(1) + "}}", question.group(2));
        }
        return filled;
    }

    private static String filled(String template) {
        return template.replace("{{tables}}", each(table -> "    \"" + table.name() + "\"", ",\n"))
                .replace("{{counts}}", each(LoadScripts::count, "\nUNION ALL "))
                .replace("{{duckdb_views}}", each(LoadScripts::duckDbView, "\n"))
                .replace("{{spark_views}}", each(LoadScripts::sparkView, "\n"));
    }

    private static String each(Function<Table<?>, String> piece, String between) {
        return Tables.all().stream().map(piece).collect(Collectors.joining(between));
    }

    private static String count(Table<?> table) {
        return "SELECT '" + table.name() + "' AS table_name, count(*) AS row_count FROM " + table.name();
    }

    private static String duckDbView(Table<?> table) {
        var files = table.level() == Level.ARTICLE ? "/*/*.parquet', hive_partitioning = true" : "/*.parquet'";
        return "CREATE OR REPLACE VIEW " + table.name() + " AS SELECT * FROM read_parquet('parquet/" + table.name()
                + files + ");";
    }

    private static String sparkView(Table<?> table) {
        return "CREATE OR REPLACE TEMPORARY VIEW " + table.name() + " USING parquet OPTIONS (path 'parquet/"
                + table.name() + "');";
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
