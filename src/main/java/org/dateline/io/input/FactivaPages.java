package org.dateline.io.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Articles as Factiva shows and prints them: title, author, "523 words", day, time, source, code, language, rights, text, and "Document"
 * with its number.
 */
final class FactivaPages implements Export {

    private static final Pattern END = Pattern.compile("Document ([A-Z]{2,}[A-Za-z0-9]{12,})");
    private static final Pattern LENGTH = Pattern.compile("[\\d,.]+ words");
    private static final Pattern DAY = Pattern.compile("\\d{1,2} \\p{L}+ \\d{4}");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(?: [AP]M)?");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,8}");
    private static final Pattern PLACE =
            Pattern.compile("(?:Page )?[A-Z]?\\d{1,3}|(?:[A-Z][a-z]+ ){0,2}Edition|\\d+|[A-Z][a-z]+ \\d+");
    private static final Pattern RIGHTS = Pattern.compile("(?i)(?:\\(c\\)|©|copyright).*");

    @Override
    public boolean isOne(String head) {
        return head.lines().anyMatch(line -> END.matcher(line.strip()).matches())
                && head.lines().anyMatch(line -> LENGTH.matcher(line.strip()).matches());
    }

    @Override
    public boolean begins(String line) {
        return END.matcher(line.strip()).matches();
    }

    /** The number of an article stands at its end, so it is that of the one before; without it an id is made from its place. */
    @Override
    public Optional<Fields> read(List<String> lines) {
        var paragraphs = ExportText.paragraphs(begins(lines.get(0)) ? lines.subList(1, lines.size()) : lines);
        int length = 0;
        while (length < paragraphs.size()
                && !LENGTH.matcher(paragraphs.get(length)).matches()) {
            length++;
        }
        int day = length + 1;
        if (length == 0
                || day >= paragraphs.size()
                || !DAY.matcher(paragraphs.get(day)).matches()) {
            return Optional.empty();
        }
        var others = new HashMap<String, String>();
        others.put(Fields.PUBLISHED_ON, paragraphs.get(day));
        title(paragraphs.subList(0, length), others);
        int body = body(paragraphs, day + 1, others);
        return Optional.of(Fields.of(String.join("\n\n", paragraphs.subList(body, paragraphs.size())), others));
    }

    /** Section, title and author stand above the length; of two lines the second is the author if it looks like one. */
    private static void title(List<String> above, Map<String, String> others) {
        int last = above.size() - 1;
        boolean author = last > 0
                && (above.get(last).matches("(?i)by .*") || above.get(last).split(" ").length <= 4);
        if (author) {
            others.put(Fields.AUTHOR, above.get(last).replaceFirst("(?i)^by ", ""));
        }
        others.put(Fields.TITLE, above.get(author ? last - 1 : last));
    }

    private static int body(List<String> paragraphs, int from, Map<String, String> others) {
        int at = from;
        while (at < paragraphs.size() && TIME.matcher(paragraphs.get(at)).matches()) {
            at++;
        }
        if (at < paragraphs.size()) {
            others.put(Fields.PUBLISHER, paragraphs.get(at));
            at++;
        }
        while (at < paragraphs.size() && isHead(paragraphs.get(at), others)) {
            at++;
        }
        return at;
    }

    private static boolean isHead(String line, Map<String, String> others) {
        if (CODE.matcher(line).matches()
                || PLACE.matcher(line).matches()
                || RIGHTS.matcher(line).matches()) {
            return true;
        }
        boolean language = !others.containsKey(Fields.LANGUAGE) && line.matches("\\p{Lu}\\p{Ll}{3,12}");
        if (language) {
            others.put(Fields.LANGUAGE, line);
        }
        return language;
    }
}
