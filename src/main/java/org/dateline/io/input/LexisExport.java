package org.dateline.io.input;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text of LexisNexis: "1 of 50 DOCUMENTS", then publisher, day and title, each by itself, then lines with names such as "BYLINE:". */
final class LexisExport implements Export {

    private static final Pattern BEGIN = Pattern.compile("\\s*(?:Document )?\\d+ of \\d+(?: DOCUMENTS?)?\\s*");
    private static final Pattern NAMED = Pattern.compile("([A-Z][A-Z-]{3,24}|[A-Z][a-z]+(?:-[A-Z][a-z]+)?): ?(.*)");
    private static final Pattern DAY = Pattern.compile(
            "(?i)((?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{1,2},? \\d{4}|\\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december),? \\d{4}).*");
    private static final List<String> HEAD =
            List.of("headline", "byline", "section", "length", "dateline", "highlight", "series", "column");
    private static final List<String> TAIL = List.of(
            "load-date",
            "language",
            "publication-type",
            "document-type",
            "graphic",
            "subject",
            "correction-date",
            "journal-code",
            "notes",
            "classification",
            "url");

    @Override
    public boolean isOne(String head) {
        return head.lines().anyMatch(line -> BEGIN.matcher(line).matches()) && head.contains("LENGTH:");
    }

    @Override
    public boolean begins(String line) {
        return BEGIN.matcher(line).matches();
    }

    @Override
    public Optional<Fields> read(List<String> lines) {
        if (!begins(lines.get(0))) {
            return Optional.empty();
        }
        var paragraphs = ExportText.paragraphs(lines.subList(1, lines.size()));
        int body = 0;
        int end = paragraphs.size();
        var named = new HashMap<String, String>();
        for (int i = 0; i < end; i++) {
            var found = NAMED.matcher(paragraphs.get(i));
            var name = found.matches() ? found.group(1).toLowerCase(Locale.ROOT) : "";
            if (TAIL.contains(name) && body > 0) {
                end = i;
            }
            if (HEAD.contains(name) && i - body <= 3) {
                named.putIfAbsent(name, found.group(2).strip());
                body = i + 1;
            }
        }
        while (end > body && isRights(paragraphs.get(end - 1))) {
            end--;
        }
        var others = head(paragraphs, named);
        named.computeIfPresent("byline", (name, value) -> others.put(Fields.AUTHOR, value));
        return Optional.of(Fields.of(String.join("\n\n", paragraphs.subList(body, end)), others));
    }

    private static boolean isRights(String paragraph) {
        return paragraph.startsWith("Copyright ") || paragraph.equals("All Rights Reserved");
    }

    /** Publisher, day and title stand before the first line with a name. */
    private static Map<String, String> head(List<String> paragraphs, Map<String, String> named) {
        var others = new HashMap<String, String>();
        named.computeIfPresent("headline", (name, value) -> others.put(Fields.TITLE, value));
        for (int i = 0;
                i < paragraphs.size() && !NAMED.matcher(paragraphs.get(i)).matches();
                i++) {
            var day = DAY.matcher(paragraphs.get(i));
            if (day.matches() && i > 0 && !others.containsKey(Fields.PUBLISHED_ON)) {
                others.put(Fields.PUBLISHED_ON, day.group(1));
                others.put(Fields.PUBLISHER, paragraphs.get(i - 1));
            } else if (others.containsKey(Fields.PUBLISHED_ON)) {
                others.putIfAbsent(Fields.TITLE, paragraphs.get(i));
            }
        }
        return others;
    }
}
