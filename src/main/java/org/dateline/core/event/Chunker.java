package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.event.VerbGroup.Aspect;
import org.dateline.core.event.VerbGroup.Form;

/** Cuts a sentence into noun phrases and verb groups, left to right, each token in one chunk at most. */
final class Chunker {

    private static final Set<String> MODALS =
            Set.of("will", "would", "'ll", "wo", "shall", "should", "can", "could", "may", "might", "must", "ca", "'d");
    private static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m", "get", "got", "gets");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve");
    private static final Set<String> HELPING =
            Set.of("help", "helps", "helped", "helping", "let", "lets", "make", "makes", "made");
    private static final Set<String> TELLING =
            Set.of("told", "tell", "tells", "telling", "informed", "assured", "warned");
    private static final Set<String> INSIDE = Set.of("ADJ", "NUM", "NOUN", "PROPN", "SYM");

    private final Tokens words;
    private final List<NounPhrase> phrases = new ArrayList<>();
    private final List<VerbGroup> verbs = new ArrayList<>();

    private Chunker(Tokens words) {
        this.words = words;
    }

    static Chunks chunk(Tokens words) {
        var chunker = new Chunker(words);
        int i = 0;
        while (i < words.size()) {
            i = chunker.next(i);
        }
        return new Chunks(words, chunker.phrases, chunker.verbs);
    }

    private int next(int i) {
        int verbEnd = verbGroupEnd(i);
        if (verbEnd > i) {
            verbs.add(group(i, verbEnd));
            return verbEnd;
        }
        int phraseEnd = phraseEnd(i);
        if (phraseEnd > i) {
            phrases.add(new NounPhrase(i, phraseEnd, phraseEnd - 1));
            return phraseEnd;
        }
        return i + 1;
    }

    /** The end of the verb group that begins here, or {@code i} if none does. */
    private int verbGroupEnd(int i) {
        boolean to = words.is(i, "PART") && words.lower(i).equals("to");
        if (!to && !words.isVerbal(i)) {
            return i;
        }
        int end = i;
        int k = to ? i + 1 : i;
        while (k < words.size() && (words.isVerbal(k) || isInner(k))) {
            boolean main = words.is(k, "VERB");
            if (words.isVerbal(k)) {
                end = k + 1;
            }
            if (main && !(words.isVerbal(k + 1) && BE.contains(words.lower(k)))) {
                break;
            }
            k++;
        }
        return end;
    }

    private boolean isInner(int k) {
        return words.is(k, "ADV") || words.isNot(k) || words.saysWhen(k) && words.is(k, "ADV");
    }

    private VerbGroup group(int from, int end) {
        int head = end - 1;
        String modal = words.lower(from - 1).endsWith("'ll") ? "will" : "";
        boolean be = false;
        boolean have = false;
        boolean not = words.isNot(from - 1);
        boolean to = words.lower(from).equals("to");
        for (int k = from; k < head; k++) {
            var word = words.lower(k);
            modal = MODALS.contains(word) ? word : modal;
            be = BE.contains(word) || be;
            have = have || HAVE.contains(word);
            not = not || words.isNot(k);
        }
        boolean ing = words.lower(head).endsWith("ing");
        boolean verb = words.is(head, "VERB");
        boolean passive = verb && (be && !ing || from == head && sharesPassive(from));
        boolean being = from + 1 < head
                && java.util.stream.IntStream.range(from + 1, head)
                        .anyMatch(k -> words.lower(k).equals("being"));
        return new VerbGroup(
                from, end, head, form(from, head, to, ing), passive, not, modal, aspect(be && (ing || being), have));
    }

    private Form form(int from, int head, boolean to, boolean ing) {
        if (to) {
            return Form.INFINITIVE;
        }
        boolean having = from < head
                && (words.lower(from).equals("having") || words.lower(from).equals("being"));
        if (having || ing && from == head) {
            return Form.GERUND;
        }
        if (from == head && isHelped(from)) {
            return Form.INFINITIVE;
        }
        return from == head && words.lower(head + 1).equals("by") ? Form.PARTICIPLE : Form.FINITE;
    }

    /** "was arrested and charged with": the auxiliary counts for both. */
    private boolean sharesPassive(int head) {
        if (verbs.isEmpty() || !words.is(head - 1, "CCONJ")) {
            return false;
        }
        var last = verbs.get(verbs.size() - 1);
        var word = words.lower(head);
        var next = words.pos(head + 1);
        boolean participle = word.endsWith("ed") || word.endsWith("n") || word.equals("shot") || word.equals("put");
        boolean open = next.isEmpty() || next.equals("ADP") || next.equals("PUNCT") || next.equals("ADV");
        return last.passive() && participle && open && last.to() > head - 8;
    }

    /** "helped defend the city", "let the rebels leave": a bare infinitive. */
    private boolean isHelped(int from) {
        if (verbs.isEmpty()
                || words.lower(from).endsWith("s")
                || words.lower(from).endsWith("ed")) {
            return false;
        }
        var last = verbs.get(verbs.size() - 1);
        boolean near = last.to() == from
                || !phrases.isEmpty()
                        && phrases.get(phrases.size() - 1).from() == last.to()
                        && phrases.get(phrases.size() - 1).to() == from;
        return near && HELPING.contains(words.lower(last.head()));
    }

    private static Aspect aspect(boolean progressive, boolean perfect) {
        if (progressive) {
            return Aspect.PROGRESSIVE;
        }
        return perfect ? Aspect.PERFECT : Aspect.SIMPLE;
    }

    /** The end of the noun phrase that begins here, or {@code i} if none does. */
    private int phraseEnd(int i) {
        if (words.is(i, "PRON") && !words.isRelative(i) && !isPossessivePronoun(i)) {
            return i + 1;
        }
        int end = i;
        int k = i;
        while (k < words.size() && belongs(k, i)) {
            if (isHead(k, i)) {
                end = k + 1;
            }
            k++;
        }
        while (end > i && words.isPossessive(end - 1) && words.is(end - 1, "PART")) {
            end--;
        }
        return end;
    }

    /** A noun; or a number or adjective that ends what can only be a phrase: "an Israeli", "the wounded". */
    private boolean isHead(int k, int start) {
        boolean last = !belongs(k + 1, start);
        boolean opened = words.is(start, "DET") || k > start && words.is(start, "ADJ") && words.isCapitalised(start);
        return words.is(k, "NOUN")
                || words.is(k, "PROPN")
                || words.is(k, "NUM") && !words.isVerbal(k + 1)
                || words.is(k, "ADJ") && !words.is(k - 1, "NOUN") && last && opened;
    }

    private boolean belongs(int k, int start) {
        if (k > start && words.saysWhen(k) != words.saysWhen(start) && words.saysWhen(k)) {
            return false;
        }
        if (words.is(k, "NUM")
                && k > start
                && words.is(k - 1, "PROPN")
                && words.lower(k + 1).equals("of")) {
            return false;
        }
        if (isNewCount(k, start) || isBehindDays(k, start)) {
            return false;
        }
        if (INSIDE.contains(words.pos(k)) || k > start && words.isJoined(k)) {
            return true;
        }
        if (words.is(k, "DET") || isPossessivePronoun(k)) {
            return k == start || words.is(k - 1, "DET") || words.isPossessive(k - 1);
        }
        if (words.isPossessive(k)) {
            return k > start;
        }
        return k > start && isLink(k);
    }

    /** "at the time 150 soldiers": the number opens a phrase of its own; not so in "phase 2 talks". */
    private boolean isNewCount(int k, int start) {
        return k > start
                && words.is(k, "NUM")
                && words.lower(k).length() > 1
                && words.is(k - 1, "NOUN")
                && Set.of("NOUN", "ADJ").contains(words.pos(k + 1));
    }

    /** "for two weeks Norway denied": the name opens a phrase of its own. */
    private boolean isBehindDays(int k, int start) {
        return k > start
                && words.is(k, "PROPN")
                && !words.saysWhen(k)
                && words.saysWhen(k - 1)
                && words.is(k - 1, "NOUN")
                && words.lower(k - 1).endsWith("s");
    }

    /** A hyphen within a compound, "and" between adjectives, an adverb before an adjective, a participle before a noun. */
    private boolean isLink(int k) {
        boolean nounNext = INSIDE.contains(words.pos(k + 1));
        if (words.lower(k).equals("-") || words.lower(k).equals("/")) {
            return nounNext
                    && words.sentence().tokens().get(k).start()
                            == words.sentence().tokens().get(k - 1).end();
        }
        if (words.is(k, "CCONJ")) {
            return words.is(k - 1, "ADJ") && words.is(k + 1, "ADJ") && INSIDE.contains(words.pos(k + 2));
        }
        return words.is(k, "ADV") && words.is(k + 1, "ADJ") && INSIDE.contains(words.pos(k + 2));
    }

    private boolean isPossessivePronoun(int k) {
        return words.is(k, "PRON")
                && Set.of("his", "her", "its", "their", "our", "my", "your").contains(words.lower(k))
                && INSIDE.contains(words.pos(k + 1))
                && !isTold(k);
    }

    /** "told her Kovač had left": her is no owner. */
    private boolean isTold(int k) {
        return words.lower(k).equals("her") && words.is(k + 1, "PROPN") && TELLING.contains(words.lower(k - 1));
    }
}
