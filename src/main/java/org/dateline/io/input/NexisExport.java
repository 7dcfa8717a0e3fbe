package org.dateline.io.input;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Documents of Nexis Uni: title, publisher and day, lines with names such as "Length:", then "Body", the text, "Classification", and "End of
 * Document". A list of all articles may stand before the first.
 */
final class NexisExport implements Export {

    private static final String END = "End of Document";
    private static final Pattern DAY = Pattern.compile(
            "(?i)((?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{1,2},? \\d{4}|\\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december),? \\d{4})(?: .*)?");
    private static final Pattern NAMED =
            Pattern.compile("(Byline|Section|Length|Dateline|Highlight|Series|Column): ?(.*)");
    private static final Pattern TAIL = Pattern.compile(
            "(?:Classification|Graphic|Notes?|Correction)|(?:Load-Date|Language|Publication-Type|Subject|Journal Code): .*");

    @Override
    public boolean isOne(String head) {
        return head.lines()
                .anyMatch(line -> line.strip().equals(END)
                        || NAMED.matcher(line).matches() && line.startsWith("Length:") && head.contains("\nBody\n"));
    }

    /** What follows the end of one is the next. */
    @Override
    public boolean begins(String line) {
        return line.strip().equals(END);
    }

    @Override
    public Optional<Fields> read(List<String> lines) {
        var paragraphs = ExportText.paragraphs(begins(lines.get(0)) ? lines.subList(1, lines.size()) : lines);
        int day = firstDay(paragraphs);
        if (day < 1) {
            return Optional.empty();
        }
        var others = new HashMap<String, String>();
        var found = DAY.matcher(paragraphs.get(day));
        if (found.matches()) {
            others.put(Fields.PUBLISHED_ON, found.group(1));
        }
        others.put(Fields.PUBLISHER, paragraphs.get(day - 1));
        if (day > 1) {
            others.put(Fields.TITLE, paragraphs.get(day - 2));
        }
        int body = body(paragraphs, day + 1, others);
        int end = body;
        while (end < paragraphs.size() && !TAIL.matcher(paragraphs.get(end)).matches()) {
            end++;
        }
        return Optional.of(Fields.of(String.join("\n\n", paragraphs.subList(body, end)), others));
    }

    /** Where the day stands right below publisher and title: the first day that a line with a name follows soon. */
    private static int firstDay(List<String> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean head = paragraphs.subList(i, Math.min(paragraphs.size(), i + 6)).stream()
                    .anyMatch(line -> NAMED.matcher(line).matches() || line.equals("Body"));
            if (head && DAY.matcher(paragraphs.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static int body(List<String> paragraphs, int from, Map<String, String> others) {
        int body = from;
        for (int i = from; i < Math.min(paragraphs.size(), from + 12); i++) {
            var named = NAMED.matcher(paragraphs.get(i));
            if (paragraphs.get(i).equals("Body")) {
                return i + 1;
            }
            if (named.matches()) {
                body = i + 1;
                if (named.group(1).toLowerCase(Locale.ROOT).equals("byline")) {
                    others.put(Fields.AUTHOR, named.group(2));
                }
            }
        }
        return body;
    }
}
