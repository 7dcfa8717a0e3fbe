package org.dateline.io.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** A Jupyter notebook (nbformat 4.5), made of a Python file whose cells begin with {@code # %%}, which people can read and compare. */
final class Notebook {

    private static final Pattern CELL = Pattern.compile("^# %%", Pattern.MULTILINE);
    private static final String PROSE = " [markdown]\n";

    private Notebook() {}

    static String of(String python) {
        var cells = new ArrayList<Map<String, Object>>();
        CELL.splitAsStream(python).skip(1).forEach(cell -> cells.add(cell("cell-" + (cells.size() + 1), cell)));
        var indenter = new DefaultIndenter(" ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(notebook(cells)) + "\n";
    }

    private static Map<String, Object> notebook(List<Map<String, Object>> cells) {
        var notebook = new LinkedHashMap<String, Object>();
        notebook.put("cells", cells);
        notebook.put("metadata", Map.of("kernelspec", kernel()));
        notebook.put("nbformat", 4);
        notebook.put("nbformat_minor", 5);
        return notebook;
    }

    private static Map<String, String> kernel() {
        var kernel = new LinkedHashMap<String, String>();
        kernel.put("display_name", "Python 3");
        kernel.put("language", "python");
        kernel.put("name", "python3");
        return kernel;
    }

    private static Map<String, Object> cell(String id, String text) {
        var isProse = text.startsWith(PROSE);
        var cell = new LinkedHashMap<String, Object>();
        cell.put("cell_type", isProse ? "markdown" : "code");
        cell.put("id", id);
        cell.put("metadata", Map.of());
        if (!isProse) {
            cell.put("execution_count", null);
            cell.put("outputs", List.of());
        }
        cell.put("source", lines(isProse ? uncommented(text.substring(PROSE.length())) : text));
        return cell;
    }

    private static String uncommented(String prose) {
        return prose.lines().map(line -> line.replaceFirst("^# ?", "")).collect(Collectors.joining("\n"));
    }

    /** As the format wants them: each line with its end, but the last one. */
    private static List<String> lines(String text) {
        var lines = text.strip().lines().toList();
        var last = lines.size() - 1;
        var ended = new ArrayList<String>();
        lines.forEach(line -> ended.add(ended.size() < last ? line + "\n" : line));
        return ended;
    }
}
