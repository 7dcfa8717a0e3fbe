package org.dateline.io.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text of Factiva: each part of an article begins with a mark of two letters: HD its title, PD its day, SN its source, LP and TD its text. */
final class FactivaExport implements Export {

    private static final Pattern MARK = Pattern.compile(
            "(SE|HD|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|RF|CO|IN|NS|RE|IPD|IPC|PUB|AN|BY|CT|CLM|ART)(?:\\s+(.*))?");

    @Override
    public boolean isOne(String head) {
        return head.lines()
                        .filter(line -> line.matches("(?:HD|WC|PD|SN)(?:\\s.*)?"))
                        .count()
                >= 3;
    }

    /** Articles begin with the section or the title; what stands before the title belongs to it. */
    @Override
    public boolean begins(String line) {
        return line.matches("HD(?:\\s.*)?");
    }

    @Override
    public Optional<Fields> read(List<String> lines) {
        if (!begins(lines.get(0))) {
            return Optional.empty();
        }
        var parts = new LinkedHashMap<String, List<String>>();
        List<String> current = new ArrayList<>();
        for (var line : lines) {
            var mark = MARK.matcher(line);
            if (mark.matches()) {
                current = parts.computeIfAbsent(mark.group(1), any -> new ArrayList<>());
                current.add(mark.group(2) == null ? "" : mark.group(2));
            } else {
                current.add(line);
            }
        }
        var others = new LinkedHashMap<String, String>();
        Map.of(
                        Fields.TITLE,
                        "HD",
                        Fields.AUTHOR,
                        "BY",
                        Fields.PUBLISHED_ON,
                        "PD",
                        Fields.PUBLISHER,
                        "SN",
                        Fields.LANGUAGE,
                        "LA")
                .forEach((field, mark) -> others.put(field, line(parts, mark)));
        var id = line(parts, "AN").replaceFirst("^Document ", "");
        if (!id.isEmpty()) {
            others.put(Fields.ID, id);
        }
        var text = new ArrayList<>(parts.getOrDefault("LP", List.of()));
        text.add("");
        text.addAll(parts.getOrDefault("TD", List.of()));
        return Optional.of(Fields.of(ExportText.text(text), others));
    }

    private static String line(Map<String, List<String>> parts, String mark) {
        return ExportText.text(parts.getOrDefault(mark, List.of())).replace("\n\n", " ");
    }
}
