package org.dateline.core.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Finds titles and roles such as "Deputy Foreign Minister" that end at a given token. */
final class Titles {

    /** The longest title of the lists in tokens: "secretary-general" may be three, "chief of general staff" four. */
    private static final int MOST_TOKENS = 6;

    private static final Set<String> PASSING = Set.of("former", "then", "late", "ex", "newly", "outgoing", "incoming");

    private static final Set<String> CURRENT = Set.of("current", "newly", "then");

    /** A title from token {@code from}; {@code role} is empty for a mere courtesy such as "Mr". */
    record Title(int from, int to, Optional<String> role) {}

    private final Map<String, Optional<String>> heads = new HashMap<>();
    private final Set<String> modifiers = new HashSet<>();

    static Titles load(RuleFiles files) {
        var titles = new Titles();
        for (var row : Tsv.read(files, "rules/entity/titles.tsv").rows()) {
            for (var words : row.list("words")) {
                switch (row.get("kind")) {
                    case "honorific" -> titles.heads.put(words, Optional.empty());
                    case "head" -> titles.addHead(words, row.find("role").orElse(words));
                    case "phrase" -> titles.heads.put(words, Optional.of(words));
                    case "modifier" -> titles.modifiers.add(words);
                    default -> throw new IllegalArgumentException("unknown kind of title: " + row.get("kind"));
                }
            }
        }
        return titles;
    }

    /** "Senators" stands before two names as "Senator" does before one. */
    private void addHead(String word, String role) {
        heads.put(word, Optional.of(role));
        if (!word.endsWith(".") && !word.endsWith("s")) {
            heads.putIfAbsent(word + "s", Optional.of(role));
        }
    }

    /** "former", "late": stands before titles and bodies without belonging to the name. */
    boolean isPassing(Token token) {
        return PASSING.contains(token.lower());
    }

    /** The longest title that ends just before token {@code to}, with the words that qualify it. */
    Optional<Title> endingAt(String plain, Sentence sentence, int to) {
        for (int from = Math.max(0, to - MOST_TOKENS); from < to; from++) {
            var words = words(plain, sentence, from, to);
            var role = heads.get(words);
            if (role != null) {
                return Optional.of(qualified(plain, sentence, from, to, role));
            }
        }
        return Optional.empty();
    }

    /** The longest title that begins at token {@code from}. */
    Optional<Title> startingAt(String plain, Sentence sentence, int from) {
        for (int to = Math.min(sentence.tokens().size(), from + MOST_TOKENS); to > from; to--) {
            var title = endingAt(plain, sentence, to).filter(found -> found.from() <= from);
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }

    boolean isModifier(Token token) {
        return modifiers.contains(token.lower());
    }

    private Title qualified(String plain, Sentence sentence, int headFrom, int to, Optional<String> role) {
        var tokens = sentence.tokens();
        int from = headFrom;
        if (isListOfFields(tokens, headFrom)) {
            from = headFrom - 3;
        }
        while (from > 0
                && modifiers.contains(tokens.get(from - 1).lower())
                && !CURRENT.contains(tokens.get(from - 1).lower())
                && (tokens.get(from).isCapitalised() || !tokens.get(from - 1).isCapitalised() || from == 1)) {
            from--;
        }
        if (from == headFrom || role.isEmpty()) {
            return new Title(from, to, role);
        }
        return new Title(from, to, Optional.of(words(plain, sentence, from, headFrom) + " " + role.get()));
    }

    /** "Trade and Industry Minister": two fields of one office before its head. */
    private boolean isListOfFields(List<Token> tokens, int head) {
        return head > 2
                && tokens.get(head - 2).lower().equals("and")
                && tokens.get(head).isCapitalised()
                && isField(tokens.get(head - 1))
                && isField(tokens.get(head - 3));
    }

    private boolean isField(Token token) {
        return token.isCapitalised() && modifiers.contains(token.lower());
    }

    private static String words(String plain, Sentence sentence, int from, int to) {
        var span = sentence.spanOf(from, to);
        return plain.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
    }
}
