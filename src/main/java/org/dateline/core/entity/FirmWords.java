package org.dateline.core.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.text.Token;

/** Tells by the words beside a name that it is a company or a band. */
final class FirmWords {

    private static final Set<String> BE = Set.of("is", "was", "are", "were");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final int FARTHEST = 6;

    private final Map<String, Set<String>> words = new HashMap<>();

    static FirmWords load(RuleFiles files) {
        var firms = new FirmWords();
        for (var row : Tsv.read(files, "rules/entity/firm-words.tsv").rows()) {
            firms.words
                    .computeIfAbsent(row.get("kind"), kind -> new HashSet<>())
                    .addAll(row.list("words"));
        }
        return firms;
    }

    boolean tell(NameCandidate name) {
        var tokens = name.sentence().tokens();
        return has("before", tokens, name.from() - 1)
                || has("of", tokens, name.from() - 2) && is(tokens, name.from() - 1, "of")
                || has("behind", tokens, name.to())
                || isOwner(name, tokens)
                || isCalled(tokens, name.to());
    }

    /** "Marlow's shareholders", "Marlow's third-quarter profit". */
    private boolean isOwner(NameCandidate name, List<Token> tokens) {
        int from = name.to();
        boolean within = NameCandidate.isPossessive(tokens.get(from - 1));
        if (!within && !is(tokens, from, "'s") && !is(tokens, from, "\u2019s")) {
            return false;
        }
        int thing = within ? from : from + 1;
        return has("owned", tokens, thing)
                || thing < tokens.size() && !tokens.get(thing).pos().equals("VERB") && has("owned", tokens, thing + 1);
    }

    /** "Marlow is a Danish carmaker", "Marlow, the second-largest carmaker,". */
    private boolean isCalled(List<Token> tokens, int from) {
        int article = from + 1;
        boolean link = from < tokens.size()
                && (BE.contains(tokens.get(from).lower()) || is(tokens, from, ","))
                && article < tokens.size()
                && ARTICLES.contains(tokens.get(article).lower());
        if (!link) {
            return false;
        }
        for (int i = article + 1; i < tokens.size() && i < article + FARTHEST; i++) {
            boolean ends = i + 1 == tokens.size()
                    || !tokens.get(i + 1).pos().equals("NOUN")
                            && !tokens.get(i + 1).pos().equals("PROPN");
            if (has("is", tokens, i) && ends) {
                return true;
            }
            if (ends && tokens.get(i).pos().equals("NOUN")) {
                return false;
            }
        }
        return false;
    }

    private boolean has(String kind, List<Token> tokens, int i) {
        return i >= 0
                && i < tokens.size()
                && words.getOrDefault(kind, Set.of()).contains(tokens.get(i).lower());
    }

    private static boolean is(List<Token> tokens, int i, String word) {
        return i >= 0 && i < tokens.size() && tokens.get(i).lower().equals(word);
    }
}
