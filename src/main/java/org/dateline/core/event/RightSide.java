package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what follows a word within its clause: the object, the phrases behind prepositions, where the clause ends. */
final class RightSide {

    private static final Set<String> ATTACHED = Set.of("of", "in", "from");
    private static final Set<String> CLAUSE_WORDS = WordSet.of("""
            after before because while when since as if although though unless until whether where once but
            """);

    private final Chunks chunks;
    private final Tokens words;

    RightSide(Chunks chunks) {
        this.chunks = chunks;
        this.words = chunks.words();
    }

    /** The noun phrases directly after the token, with those joined to them. */
    List<NounPhrase> object(int from) {
        int i = from;
        while (words.is(i, "ADV") && !words.isComma(i)
                || words.saysWhen(i) && chunks.phrase(i).isPresent()
                || words.lower(i).equals("\"")
                || words.lower(i).equals("both")) {
            i++;
        }
        boolean named = i == from && chunks.phrase(i).isEmpty() && words.is(i - 1, "PROPN");
        return listFrom(named ? i - 1 : i, false);
    }

    /** The phrases behind one of the prepositions, before {@code limit}; the first preposition that has any wins. */
    List<NounPhrase> behind(Set<String> prepositions, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (prepositions.contains(words.lower(i)) && isPreposition(i) && !words.saysWhen(i + 1)) {
                var found = listFrom(skipQuote(i + 1), words.lower(i).equals("between"));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private int skipQuote(int i) {
        return words.lower(i).equals("\"") || words.lower(i).equals("both") ? i + 1 : i;
    }

    private boolean isPreposition(int i) {
        return words.is(i, "ADP")
                || words.is(i, "SCONJ")
                || words.is(i, "PART")
                || words.is(i, "ADV")
                || words.lower(i).equals("between");
    }

    private List<NounPhrase> listFrom(int start, boolean closed) {
        var found = new ArrayList<NounPhrase>();
        var phrase = chunks.phrase(start);
        while (phrase.isPresent() && found.size() < 8) {
            var whole = withAttached(phrase.get());
            found.add(whole);
            int next = joined(whole.to());
            phrase = next < 0 ? Optional.empty() : chunks.phrase(next).filter(other -> closed || endsList(other));
        }
        return found;
    }

    /** A phrase after "and" that has a verb of its own begins another clause. */
    private boolean endsList(NounPhrase phrase) {
        int after = withAttached(phrase).to();
        return chunks.verb(after).isEmpty() || chunks.verb(after).get().form() != VerbGroup.Form.FINITE;
    }

    private int joined(int i) {
        if (words.is(i, "CCONJ") && !words.lower(i).equals("but")) {
            return i + 1;
        }
        if (words.lower(i).equals(",")) {
            if (words.is(i + 1, "CCONJ")) {
                return i + 2;
            }
            return listGoesOn(i + 1) ? i + 1 : -1;
        }
        return -1;
    }

    private boolean listGoesOn(int i) {
        return chunks.phrase(i)
                .filter(phrase -> words.is(phrase.to(), "CCONJ")
                        || words.lower(phrase.to()).equals(",")
                                && (words.is(phrase.to() + 1, "CCONJ") || listGoesOn(phrase.to() + 1)))
                .isPresent();
    }

    /** The phrase with "of …", "in …", "from …" right behind it. */
    NounPhrase withAttached(NounPhrase phrase) {
        var whole = phrase;
        for (int step = 0; step < 3; step++) {
            int link = whole.to();
            var next = chunks.phrase(link + 1);
            if (!ATTACHED.contains(words.lower(link))
                    || next.isEmpty()
                    || words.saysWhen(link + 1)
                    || words.lower(link).equals("of")
                            && words.lower(link + 1).endsWith("ing")
                            && next.get().head() == link + 1
                    || step == 0 && words.is(phrase.head(), "PRON")
                    || words.is(phrase.head(), "PROPN") && !words.lower(link).equals("of")) {
                return whole;
            }
            whole = whole.until(next.get().to());
            if (step > 0 && !words.lower(link).equals("of")) {
                return whole;
            }
        }
        return whole;
    }

    /** Where the clause of the token ends: before the next verb group's own words, a relative pronoun, a conjunction of clauses. */
    int clauseEnd(int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.isRelative(i)
                    || words.is(i, "SCONJ") && !ATTACHED.contains(words.lower(i))
                    || CLAUSE_WORDS.contains(words.lower(i)) && startsClause(i)
                    || words.lower(i).equals(";")) {
                return i;
            }
            if (chunks.verb(i).isPresent() && chunks.verb(i).get().from() == i) {
                return startOf(i, from);
            }
        }
        return words.size();
    }

    private boolean startsClause(int i) {
        for (int k = i + 1; k < Math.min(words.size(), i + 12); k++) {
            if (chunks.verb(k).isPresent()) {
                return true;
            }
            if (words.lower(k).equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** The clause of the verb at {@code verb} begins with its subject, or with the comma or conjunction before it. */
    private int startOf(int verb, int from) {
        int i = verb - 1;
        while (i > from && words.is(i, "ADV")) {
            i--;
        }
        if (i > from && chunks.phrase(i).isPresent()) {
            int start = chunks.phrase(i).get().from();
            boolean own = words.is(start - 1, "CCONJ") || words.lower(start - 1).equals(",");
            return Math.max(from, own ? start - 1 : verb);
        }
        boolean joint = words.is(i, "CCONJ") || words.lower(i).equals(",");
        return Math.max(from, joint ? i : verb);
    }
}
