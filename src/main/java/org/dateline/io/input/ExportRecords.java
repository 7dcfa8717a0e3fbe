package org.dateline.io.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The articles of an export, cut where the next one begins. */
final class ExportRecords implements Records {

    private final BufferedReader reader;
    private final Export export;
    private final Limits limits;
    private final Optional<String> guess;
    private @Nullable String ahead;
    private boolean started;
    private int recordNo;

    ExportRecords(InputStream in, Export export, Decoded head, Limits limits) {
        var charset = head.guess().filter(guess -> guess.startsWith("windows")).isPresent()
                ? Charset.forName("windows-1252")
                : StandardCharsets.UTF_8;
        this.reader = new BufferedReader(new InputStreamReader(in, charset));
        this.export = export;
        this.guess = head.guess();
        this.limits = limits;
    }

    @Override
    public @Nullable SourceRecord next() throws IOException {
        for (var lines = article(); lines != null; lines = article()) {
            var fields = export.read(lines);
            if (fields.isPresent()) {
                recordNo++;
                var found = guess.map(fields.get()::withGuess).orElse(fields.get());
                return new SourceRecord(recordNo, false, () -> found);
            }
        }
        return null;
    }

    /** The lines up to the next begin; null at the end. */
    private @Nullable List<String> article() throws IOException {
        var line = started ? ahead : reader.readLine();
        started = true;
        if (line == null) {
            return null;
        }
        var lines = new ArrayList<String>();
        long chars = 0;
        do {
            chars += line.length();
            if (chars <= limits.textChars()) {
                lines.add(line);
            }
            line = reader.readLine();
        } while (line != null && !export.begins(line));
        ahead = line;
        return lines;
    }
}
