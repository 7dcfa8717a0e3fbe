package org.dateline.run.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.correct.CorrectionCheck;
import org.dateline.core.lexicon.Countries;
import org.dateline.core.model.Correction;
import org.dateline.io.input.DocumentReader;
import org.dateline.io.input.FilledSheet;
import org.dateline.io.storage.Storage;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.RunFailure;
import org.dateline.run.settings.Locations;
import org.dateline.run.settings.RunConfig;

/** The corrections of the user: the file that a setting names, or the one that lies at the top of the input. Checked line by line. */
final class OwnCorrections {

    static final String SHEET = "Corrections";

    private static final List<String> NEEDED = List.of("table", "row_id", "column", "new_value");
    /** Also those in which the sheet tells what became of a line; they are not read. */
    private static final List<String> COLUMNS = List.of(
            "table", "row_id", "column", "new_value", "expected_value", "who", "why", "outcome", "old_value", "reason");

    /** What somebody may take for a file that is read. */
    private static final List<String> MEANT =
            List.of("Corrections.csv", "Corrections.xlsx", "corrections.xls", "corrections.ods", "corrections.csv.gz");

    private final CorrectionCheck check;
    private final List<String> problems = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final Map<List<String>, Integer> lines = new HashMap<>();
    private Optional<String> found = Optional.empty();

    private OwnCorrections(CorrectionCheck check) {
        this.check = check;
    }

    /** All lines; a {@link RunFailure} tells all that is wrong with them. */
    static List<Correction> read(RunConfig config, Countries countries) throws IOException {
        var own = new OwnCorrections(new CorrectionCheck(countries));
        var input = Storage.at(config.input());
        for (var name : DocumentReader.CORRECTIONS) {
            if (input.exists(name)) {
                own.add(input, name, name);
            }
        }
        for (var name : MEANT) {
            if (input.exists(name)
                    && own.found.filter(file -> file.equalsIgnoreCase(name)).isEmpty()) {
                own.problems.add(
                        name + ": corrections are read from corrections.csv or corrections.xlsx; save it as one"
                                + " of them, in small letters");
            }
        }
        if (config.corrections().isPresent()) {
            var file = Locations.local(config.corrections().get());
            own.add(Storage.at(String.valueOf(file.getParent())), nameOf(file), file.toString());
        }
        if (!own.problems.isEmpty()) {
            throw new RunFailure(ExitCode.CONFIGURATION, String.join("\n", own.problems));
        }
        return List.copyOf(own.corrections);
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void add(Storage storage, String path, String file) {
        if (found.isPresent()) {
            problems.add(file + ": there are corrections in " + found.get() + " too; keep one file");
            return;
        }
        found = Optional.of(file);
        try {
            var sheet = FilledSheet.read(storage, path, SHEET);
            if (checkHeader(file, sheet.header())) {
                sheet.lines().forEach(line -> add(file, path, line));
            }
        } catch (IOException unreadable) {
            problems.add("cannot read " + file + ": " + unreadable.getMessage());
        }
    }

    private boolean checkHeader(String file, List<String> header) {
        var missing = NEEDED.stream().filter(name -> !header.contains(name)).toList();
        var unknown = header.stream().filter(name -> !COLUMNS.contains(name)).toList();
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            problems.add(file + ": the first line names the columns: " + String.join(", ", NEEDED)
                    + "; if you like also who, why, expected_value"
                    + (missing.isEmpty() ? "" : ". Missing: " + String.join(", ", missing))
                    + (unknown.isEmpty() ? "" : ". Not known: " + String.join(", ", unknown)));
        }
        return missing.isEmpty() && unknown.isEmpty();
    }

    private void add(String file, String name, FilledSheet.Line line) {
        var correction = check.spelled(new Correction(
                name,
                line.number(),
                line.cell("table"),
                line.cell("row_id"),
                line.cell("column"),
                line.cell("new_value"),
                given(line, "expected_value"),
                given(line, "who"),
                given(line, "why")));
        check.problems(correction).forEach(problem -> refuse(file, line, problem));
        var earlier =
                lines.putIfAbsent(List.of(correction.table(), correction.rowId(), correction.what()), line.number());
        if (earlier != null) {
            refuse(file, line, "the same cell is corrected in line " + earlier);
        }
        corrections.add(correction);
    }

    private void refuse(String file, FilledSheet.Line line, String problem) {
        problems.add(file + ", line " + line.number() + ": " + problem);
    }

    private static Optional<String> given(FilledSheet.Line line, String column) {
        return Optional.of(line.cell(column)).filter(cell -> !cell.isEmpty());
    }
}
