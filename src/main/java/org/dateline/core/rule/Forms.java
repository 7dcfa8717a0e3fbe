package org.dateline.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Spells out every way to write a form: {@code hold/V talk/N} is "held talks", "holding talks" and so on. */
final class Forms {

    private static final Set<String> VERB = Set.of("VERB", "AUX");
    /** Headlines and participles are often tagged otherwise; a past form gives the verb away. */
    private static final Set<String> PAST = Set.of("VERB", "AUX", "ADJ", "PROPN", "NOUN", "X");

    private static final Set<String> NOUN = Set.of("NOUN", "PROPN", "X");

    private final Inflector inflector;

    Forms(Inflector inflector) {
        this.inflector = inflector;
    }

    List<List<Piece>> of(String form) {
        List<List<Piece>> all = new ArrayList<>(List.of(List.of()));
        for (var word : form.strip().split("\\s+")) {
            var next = new ArrayList<List<Piece>>();
            var ways = waysOf(word, all.get(0).isEmpty());
            for (var start : all) {
                for (var way : ways) {
                    next.add(join(start, way));
                }
            }
            all = next;
        }
        return all;
    }

    /** The ways to write one word of a form, without white space. */
    private List<List<Piece>> waysOf(String word, boolean first) {
        boolean inflected = word.endsWith("/V") || word.endsWith("/N");
        var pieces = new ArrayList<>(Piece.of(inflected ? word.substring(0, word.length() - 2) : word));
        if (!first) {
            var head = pieces.get(0);
            pieces.set(0, new Piece(head.lower(), false, head.capital(), head.tags()));
        }
        if (!inflected) {
            return List.of(List.copyOf(pieces));
        }
        var last = pieces.remove(pieces.size() - 1);
        return inflections(last, word.charAt(word.length() - 1)).stream()
                .map(piece -> join(pieces, List.of(piece)))
                .toList();
    }

    /** Every inflection of the verb ({@code 'V'}) or noun ({@code 'N'}). */
    List<Piece> inflections(Piece lemma, char kind) {
        var all = new ArrayList<Piece>();
        if (kind == 'N') {
            inflector.nounForms(lemma.lower()).forEach(form -> all.add(lemma.with(form, NOUN)));
            return all;
        }
        var past = inflector.pastForms(lemma.lower());
        for (var form : inflector.verbForms(lemma.lower())) {
            boolean givesAway = past.contains(form) && !form.equals(lemma.lower());
            all.add(lemma.with(form, givesAway ? PAST : VERB));
        }
        return all;
    }

    private static List<Piece> join(List<Piece> start, List<Piece> end) {
        var joined = new ArrayList<>(start);
        joined.addAll(end);
        return List.copyOf(joined);
    }
}
