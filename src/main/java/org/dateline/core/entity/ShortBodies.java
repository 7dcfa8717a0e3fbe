package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.EntityType;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Sentence;

/**
 * Finds the short forms that look like no names: "the Court" with its capital where an article has named one court only, in
 * full, before; "Tessler" at the head of a sentence after Tessler Group Plc.
 */
final class ShortBodies {

    private final NameWords words;
    private final Map<String, List<String>> fullNames = new HashMap<>();
    private final Set<String> firms = new HashSet<>();

    private ShortBodies(NameWords words) {
        this.words = words;
    }

    /** {@code names} are those of the article in reading order; what is found is added. */
    static List<NameCandidate> addTo(List<NameCandidate> names, NameWords words, AnnotatedText text) {
        return new ShortBodies(words).add(names, text);
    }

    private List<NameCandidate> add(List<NameCandidate> names, AnnotatedText text) {
        var all = new ArrayList<>(names);
        int next = 0;
        for (var sentence : text.sentences()) {
            if (sentence.isNews() && !CapitalLines.isHeadline(sentence)) {
                addOf(sentence, names, all);
                addFirm(sentence, names, all);
            }
            while (next < names.size()
                    && names.get(next).span().start() < sentence.span().end()) {
                remember(names.get(next++));
            }
        }
        return all;
    }

    /** Of two bodies of one kind neither is "the Court". */
    private void remember(NameCandidate name) {
        if (name.type() == EntityType.ORGANIZATION && name.length() > 1) {
            var full = name.words();
            firms.add(full.get(0));
            fullNames.merge(NamedBodies.head(full), full, (one, other) -> one.equals(other) ? one : List.of());
        }
    }

    private void addFirm(Sentence sentence, List<NameCandidate> names, List<NameCandidate> all) {
        var tokens = sentence.tokens();
        if (tokens.size() < 2 || !tokens.get(1).pos().equals("VERB")) {
            return;
        }
        var first = tokens.get(0);
        boolean known = first.isCapitalised() && firms.contains(first.lower());
        if (known
                && !words.isCommon(first)
                && !words.isFunctionWord(first)
                && !words.isWordToo(first)
                && names.stream().noneMatch(name -> name.sentence() == sentence && name.from() == 0)) {
            all.add(new NameCandidate(sentence, 0, 1, EntityType.ORGANIZATION, NameEvidence.ARTICLE));
        }
    }

    private void addOf(Sentence sentence, List<NameCandidate> names, List<NameCandidate> all) {
        var tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            var word = tokens.get(i);
            boolean bare = tokens.get(i - 1).lower().equals("the")
                    && (i + 1 == tokens.size()
                            || !tokens.get(i + 1).isCapitalised()
                                    && !tokens.get(i + 1).lower().equals("of"));
            int at = i;
            if (bare
                    && word.isCapitalised()
                    && words.isBody(word.lower())
                    && !fullNames.getOrDefault(word.lower(), List.of()).isEmpty()
                    && names.stream()
                            .noneMatch(name -> name.sentence() == sentence && name.from() <= at && at < name.to())) {
                all.add(new NameCandidate(sentence, i, i + 1, EntityType.ORGANIZATION, NameEvidence.ARTICLE));
            }
        }
    }
}
