package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.event.VerbGroup.Form;

/** Finds what stands beside a noun phrase that ends a subject: "France and Germany", "the leaders of Kosovo and Bosnia". */
final class Coordination {

    private static final Set<String> INSIDE_SUBJECT = WordSet.of("""
            of in from to for with on at near against between by over about throughout across inside outside under
            """);

    private final Chunks chunks;
    private final Tokens words;

    Coordination(Chunks chunks) {
        this.chunks = chunks;
        this.words = chunks.words();
    }

    /** The phrase that heads "the leaders of Kosovo and Bosnia", with those that stand beside it: "France and Germany". */
    List<NounPhrase> of(NounPhrase last) {
        var found = new ArrayList<NounPhrase>();
        var top = climb(last);
        found.add(0, top);
        var before = beside(top);
        while (before.isPresent() && found.size() < 8) {
            found.add(0, before.get());
            before = beside(before.get());
        }
        return found;
    }

    /** The phrase that stands before "of" and "in": of "the city of Kirkuk" the city. */
    NounPhrase top(NounPhrase phrase) {
        var top = phrase;
        for (int step = 0; step < 3 && words.lower(top.from() - 1).equals("of"); step++) {
            var above = chunks.phrase(top.from() - 2);
            if (above.isEmpty()) {
                return top;
            }
            top = above.get();
        }
        return top;
    }

    private NounPhrase climb(NounPhrase phrase) {
        var top = phrase;
        int end = phrase.to();
        for (int step = 0; step < 5; step++) {
            int link = top.from() - 1;
            if (!words.is(link, "ADP")) {
                var first = firstBeside(top);
                link = first.from() - 1;
                if (first == top || !words.is(link, "ADP")) {
                    break;
                }
            }
            var word = words.lower(link - 1);
            boolean along = word.equals("along") || word.equals("together") || word.equals("loyal");
            var above = chunks.phrase(along ? link - 2 : link - 1);
            if (above.isEmpty()
                    || !INSIDE_SUBJECT.contains(words.lower(link))
                    || words.saysWhen(above.get().head())) {
                break;
            }
            top = along && !word.equals("loyal") ? above.get() : above.get().until(end);
            end = top.to();
        }
        int last = end;
        return described(top).map(head -> head.until(last)).orElse(top);
    }

    /** "aircraft using missiles", "militias backed by Chad", "soldiers who held the town": who is described, not the last words. */
    private Optional<NounPhrase> described(NounPhrase last) {
        int i = last.from() - 1;
        var verb = chunks.verb(words.is(i, "ADP") ? i - 1 : i);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        int before = verb.get().from() - 1;
        boolean relative = words.isRelative(before) && !words.lower(before).equals("that");
        boolean reduced = verb.get().form() == Form.GERUND || verb.get().form() == Form.PARTICIPLE;
        return relative || reduced ? chunks.phrase(relative ? before - 1 : before) : Optional.empty();
    }

    private NounPhrase firstBeside(NounPhrase phrase) {
        var first = phrase;
        for (int step = 0; step < 8; step++) {
            var before = beside(first);
            if (before.isEmpty()) {
                return first;
            }
            first = before.get();
        }
        return first;
    }

    /** The phrase joined to this one by "and", or by a comma in a list. */
    private Optional<NounPhrase> beside(NounPhrase phrase) {
        int i = phrase.from() - 1;
        boolean and = words.is(i, "CCONJ") && !words.lower(i).equals("but");
        if (and && words.isComma(i - 1)) {
            i--;
        }
        boolean list = words.lower(i).equals(",") && (and || isInList(phrase));
        if (!and && !list) {
            return Optional.empty();
        }
        boolean twoClauses = and && words.isComma(i);
        return chunks.phrase(i - 1)
                .filter(other -> !words.saysWhen(other.head()))
                .filter(other -> !twoClauses
                        || words.lower(other.from() - 1).equals(",")
                        || chunks.verbBefore(phrase.from()).isEmpty());
    }

    /** Before "and Y" or ", and Y", or itself a name with "and" in it that ends a list. */
    private boolean isInList(NounPhrase phrase) {
        int i = phrase.to();
        return holdsAnd(phrase)
                || words.is(i, "CCONJ") && chunks.phrase(i + 1).isPresent()
                || words.lower(i).equals(",")
                        && words.is(i + 1, "CCONJ")
                        && chunks.phrase(i + 2).isPresent();
    }

    private boolean holdsAnd(NounPhrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            if (words.is(i, "CCONJ") && words.isComma(i - 1)) {
                return true;
            }
        }
        return false;
    }
}
