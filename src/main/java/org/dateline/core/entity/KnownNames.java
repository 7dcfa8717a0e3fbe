package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionForm;
import org.dateline.core.text.Plain;
import org.dateline.core.text.Sentence;

/** The names that are known everywhere, found by their first letters and matched char for char up to the end of a token. */
final class KnownNames {

    /** What was found: the tokens up to {@code to} write {@code name}. */
    record Match(int to, KnownName name) {}

    private record Writing(String text, KnownName name) {}

    private final Map<String, List<Writing>> byFirstLetters = new HashMap<>();

    static KnownNames load(RuleFiles files) {
        var known = new KnownNames();
        for (var row : Tsv.read(files, "rules/entity/known-names.tsv").rows()) {
            known.add(row);
        }
        known.byFirstLetters
                .values()
                .forEach(writings -> writings.sort(Comparator.comparingInt(
                        (Writing writing) -> -writing.text().length())));
        return known;
    }

    private void add(Tsv.Row row) {
        var name = row.get("name");
        var type = EntityType.valueOf(row.get("type").toUpperCase(Locale.ROOT));
        var country = row.find("country").map(CountryCode::of);
        row.list("acronyms").forEach(text -> add(text, new KnownName(name, type, country, MentionForm.ACRONYM)));
        row.list("aliases").forEach(text -> add(text, new KnownName(name, type, country, MentionForm.ALIAS)));
        if (!row.list("acronyms").contains(name)) {
            add(name, new KnownName(name, type, country, MentionForm.FULL));
            if (name.startsWith("The ")) {
                add(name.substring(4), new KnownName(name, type, country, MentionForm.FULL));
            }
        }
    }

    private void add(String text, KnownName name) {
        var plain = Plain.of(text);
        byFirstLetters
                .computeIfAbsent(firstLetters(plain, 0), letters -> new ArrayList<>())
                .add(new Writing(plain, name));
    }

    /** The longest known name that begins at a token and ends with one; {@code plain} is the article in plain typography. */
    Optional<Match> at(String plain, Sentence sentence, int from) {
        int start = sentence.tokens().get(from).start();
        for (var writing : byFirstLetters.getOrDefault(firstLetters(plain, start), List.of())) {
            if (plain.startsWith(writing.text(), start)) {
                int to = tokenEndingAt(sentence, from, start + writing.text().length());
                if (to > 0) {
                    return Optional.of(new Match(to, writing.name()));
                }
            }
        }
        return Optional.empty();
    }

    private static int tokenEndingAt(Sentence sentence, int from, int end) {
        var tokens = sentence.tokens();
        for (int i = from; i < tokens.size() && tokens.get(i).start() < end; i++) {
            if (tokens.get(i).end() == end || Candidate.endOf(tokens.get(i)) == end) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String firstLetters(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
