package org.dateline.core.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.Part;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against a line being furniture, as names of traits: its form, the words of pages in it, what of it the rest of the
 * text says again, its neighbours, and where it stands. Nothing of it is a wording.
 */
final class LineTraits {

    private static final Set<String> WHO =
            Set.of("is", "covers", "writes", "reports", "has", "works", "joined", "and", "contributed", "reported");
    private static final int LONG = 12;

    private final List<LineView> lines;
    private final @Nullable Part[] parts;
    private final FurnitureWords words;
    private final Map<String, Integer> spread = new HashMap<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private final int[] proseBefore;
    private final int[] pageWords;
    private final int prose;

    LineTraits(List<LineView> lines, @Nullable Part[] parts, FurnitureWords words) {
        this.lines = lines;
        this.parts = parts;
        this.words = words;
        this.proseBefore = new int[lines.size() + 1];
        this.pageWords = new int[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            boolean isProse = parts[i] == null && lines.get(i).isProse();
            proseBefore[i + 1] = proseBefore[i] + (isProse ? 1 : 0);
            keys.merge(lines.get(i).key(), 1, Integer::sum);
            pageWords[i] = words.count(lines.get(i)).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            if (isProse) {
                LineWords.content(lines.get(i)).stream()
                        .distinct()
                        .forEach(word -> spread.merge(word, 1, Integer::sum));
            }
        }
        this.prose = proseBefore[lines.size()];
    }

    int paragraphs() {
        return prose;
    }

    /** Whether it goes on in the next line, or tells something at length and says nothing of pages or readers. */
    boolean isSurelyText(int at) {
        boolean goesOn = at + 1 < lines.size()
                && Character.isLowerCase(lines.get(at + 1).line().words().codePointAt(0));
        return goesOn || lines.get(at).words().size() >= LONG && pageWords[at] == 0;
    }

    List<String> of(int at) {
        var traits = new ArrayList<String>(60);
        traits.add("base");
        form(lines.get(at), traits);
        about(at, traits);
        again(at, traits);
        place(at, traits);
        for (int distance : new int[] {-2, -1, 1, 2}) {
            neighbour(at + distance, (distance > 0 ? "next" : "prev") + Math.abs(distance), traits);
        }
        run(at, traits);
        return traits;
    }

    private static void form(LineView line, List<String> traits) {
        var text = line.line().words();
        int count = line.words().size();
        var length = length(count);
        char last = text.charAt(text.length() - 1);
        var end = ".!?…".indexOf(last) >= 0
                ? "stop"
                : "\"”’)".indexOf(last) >= 0 ? "quote" : last == ':' ? "colon" : "open";
        traits.add("words " + length);
        traits.add("ends " + end + " words " + length);
        traits.add((line.isProse() ? "prose" : line.isHeadlineLike() ? "headline" : "fragment") + " capitals "
                + bucket(line.capitals(), 20, 50, 80));
        traits.add("small words " + bucket(100 * LineWords.small(line) / count, 1, 20, 35) + " words " + length);
        add(traits, LineWords.isSaying(line), "saying");
        add(traits, text.indexOf('"') >= 0 || text.indexOf('“') >= 0, "quotes");
        add(traits, text.chars().anyMatch(Character::isDigit), "digits words " + length);
        add(traits, text.contains("@") || text.contains("://") || text.contains("www."), "address words " + length);
        add(traits, text.contains("©"), "copyright sign");
        add(traits, text.contains("|") || text.contains("›") || text.contains("»"), "bar");
        add(traits, text.contains(" / "), "slash");
        add(traits, Character.isLowerCase(text.codePointAt(0)), "begins small");
        add(traits, "-•–*·1".indexOf(text.charAt(0)) >= 0, "list mark");
        add(traits, isBracketed(text), "in brackets words " + length);
        add(traits, text.contains("[") && text.contains("]:["), "to be filled in");
        int commas = 100 * (int) text.chars().filter(c -> c == ',').count() / count;
        traits.add("commas " + bucket(commas, 1, 12, 25) + " " + end);
        add(traits, text.contains(" , "), "commas apart");
        add(traits, line.isSpoken(), "spoken");
        add(traits, text.equals(text.toUpperCase(Locale.ROOT)), "capitals only");
        add(traits, text.endsWith("..."), "cut off");
    }

    private static boolean isBracketed(String text) {
        char last = text.charAt(text.length() - 1);
        return text.charAt(0) == '[' && last == ']' || text.charAt(0) == '(' && last == ')';
    }

    /** A word or two, then a colon or bar, then something that could stand alone: {@code More: Rain is on its way}. */
    private void label(LineView line, List<String> traits) {
        var all = line.words();
        for (int i = 0; i < Math.min(3, all.size() - 3); i++) {
            var word = all.get(i);
            if (word.endsWith(":") || word.equals("|")) {
                var first = all.get(0);
                boolean loud = first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
                var about = words.about(first).orElse(loud ? "capitals" : "other");
                boolean title = Character.isUpperCase(all.get(i + 1).codePointAt(0));
                traits.add("label " + about + (title ? " before a capital" : ""));
                return;
            }
        }
    }

    private void about(int at, List<String> traits) {
        var line = lines.get(at);
        int all = 0;
        int count = line.words().size();
        boolean isLong = count > 12;
        for (var entry : words.count(line).entrySet()) {
            traits.add("about " + entry.getKey() + (isLong ? " long" : " short"));
            traits.add("about " + entry.getKey() + (proseBefore[at + 1] >= prose - 1 ? " near the end" : " before"));
            add(traits, entry.getValue() > 1, "twice about " + entry.getKey() + (isLong ? " long" : " short"));
            all += entry.getValue();
        }
        var where = proseBefore[at + 1] == prose ? " at the end" : proseBefore[at] == 0 ? " at the top" : " within";
        if (isWho(line)) {
            traits.add("who is who" + where);
            add(traits, words.count(line).containsKey("staff"), "who is who about staff" + where);
        }
        traits.add("page words of all " + bucket(100 * all / count, 1, 15, 30, 50) + where);
        pairs(line, traits);
        label(line, traits);
        words.first(line).ifPresent(about -> traits.add("first about " + about + (line.isProse() ? " prose" : "")));
        traits.add("page words " + bucket(all, 1, 2, 3, 5) + (isLong ? " long" : " short"));
        traits.add("page words of all " + bucket(100 * all / count, 1, 15, 30, 50) + " words " + length(count));
    }

    /** What is said together says more than each alone: gifts and readers, mails and readers, licences and sites. */
    private void pairs(LineView line, List<String> traits) {
        var abouts = words.count(line);
        var form = line.isProse() ? " prose" : "";
        for (var one : abouts.keySet()) {
            for (var other : abouts.keySet()) {
                add(traits, one.compareTo(other) < 0, "about " + one + " and " + other + form);
            }
        }
        boolean spoken = line.line().words().chars().anyMatch(c -> "\"“”".indexOf(c) >= 0);
        int share = 100 * abouts.getOrDefault("reader", 0) / line.words().size();
        traits.add("readers " + bucket(share, 1, 6, 12) + (spoken ? " quoted" : form));
        add(traits, words.isAsking(line) && !spoken, "asks" + (abouts.isEmpty() ? " of nothing" : form));
    }

    /** Whether it tells what a person is or does: two capitals, then a verb of the present. */
    private static boolean isWho(LineView line) {
        var all = line.words();
        for (int i = 2; i < Math.min(4, all.size()); i++) {
            if (WHO.contains(all.get(i))) {
                return Character.isUpperCase(all.get(0).codePointAt(0))
                        && Character.isUpperCase(all.get(i - 1).codePointAt(0));
            }
        }
        return false;
    }

    /** What other paragraphs say again: captions say it, other articles' headlines do not. */
    private void again(int at, List<String> traits) {
        var line = lines.get(at);
        var content = LineWords.content(line);
        boolean own = parts[at] == null && line.isProse();
        long known = content.stream()
                .filter(word -> spread.getOrDefault(word, 0) > (own ? 1 : 0))
                .count();
        var share = content.size() < 3 ? "few" : bucket((int) (100 * known / content.size()), 1, 20, 40, 60);
        traits.add("said again " + share + (line.isProse() ? " prose" : line.isHeadlineLike() ? " headline" : ""));
        add(
                traits,
                keys.getOrDefault(line.key(), 0) > 1,
                "stands twice words " + length(line.words().size()));
    }

    private void place(int at, List<String> traits) {
        int after = prose - proseBefore[at + 1];
        int before = proseBefore[at];
        var form = lines.get(at).isProse() ? " prose" : "";
        traits.add("paragraphs after " + bucket(after, 1, 2, 4, 8) + form);
        traits.add("paragraphs before " + bucket(before, 1, 2, 4, 8) + form);
        traits.add("part of text " + bucket(prose == 0 ? 0 : 100 * before / prose, 1, 20, 60, 80, 99) + form);
        traits.add("lines after " + bucket(lines.size() - 1 - at, 1, 2, 4, 8));
        traits.add("lines before " + bucket(at, 1, 2, 4, 8));
        traits.add("paragraphs in all " + bucket(prose, 1, 3, 6, 12));
    }

    private void neighbour(int at, String name, List<String> traits) {
        if (at < 0 || at >= lines.size()) {
            traits.add(name + " none");
            return;
        }
        var line = lines.get(at);
        traits.add(name + " " + kind(at));
        if (parts[at] == null) {
            traits.add(name + " words " + length(line.words().size()));
            traits.add(name + " page words "
                    + bucket(100 * pageWords[at] / line.words().size(), 1, 15, 30));
        }
    }

    private String kind(int at) {
        var part = parts[at];
        var line = lines.get(at);
        return part != null
                ? part.toString()
                : line.isProse() ? "prose" : line.isHeadlineLike() ? "headline" : "fragment";
    }

    /** How many lines without a full sentence stand together, and how many of them are known to be furniture. */
    private void run(int at, List<String> traits) {
        int from = at;
        int to = at;
        int furniture = 0;
        while (from > 0 && proseBefore[from - 1] == proseBefore[from]) {
            from--;
            furniture += parts[from] == Part.FURNITURE ? 1 : 0;
        }
        while (to + 1 < lines.size() && proseBefore[to + 1] == proseBefore[to + 2]) {
            to++;
            furniture += parts[to] == Part.FURNITURE ? 1 : 0;
        }
        boolean isProse = lines.get(at).isProse();
        traits.add("lines together " + bucket(to - from, 1, 2, 4, 8, 16, 32) + (isProse ? " prose" : ""));
        traits.add("furniture beside " + bucket(furniture, 1, 2, 4) + (isProse ? " prose" : ""));
        add(traits, to == lines.size() - 1, "together at the end" + (isProse ? " prose" : ""));
        add(traits, from == 0, "together at the top" + (isProse ? " prose" : ""));
    }

    /** Whether there are as many small words as in English; of other texts nothing was learned. */
    static boolean isEnglish(List<LineView> lines) {
        int all = 0;
        int small = 0;
        for (var line : lines) {
            all += line.words().size();
            small += LineWords.small(line);
        }
        return small * 5 >= all;
    }

    private static String length(int words) {
        return bucket(words, 2, 3, 5, 8, 13, 21, 36);
    }

    private static void add(List<String> traits, boolean holds, String trait) {
        if (holds) {
            traits.add(trait);
        }
    }

    /** The highest of the steps that the number reaches. */
    private static String bucket(int number, int... steps) {
        var name = "below " + steps[0];
        for (int step : steps) {
            name = number >= step ? step + "+" : name;
        }
        return name;
    }
}
