package org.dateline.core.event;

import java.util.List;
import java.util.Set;
import org.dateline.core.model.Span;
import org.dateline.core.model.TimeMention;
import org.dateline.core.text.Sentence;

/** One sentence as the clause reader sees it: parts of speech put right where words decide, stretches that say when marked. */
final class Tokens {

    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose", "where");
    private static final Set<String> DAYS = WordSet.of("""
            monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
            earlier later recently meanwhile
            """);

    private static final Set<String> DESCRIBING = WordSet.of("""
            neighboring neighbouring ruling warring opposing visiting surrounding outgoing incoming
            upcoming ongoing forthcoming impending continuing
            """);
    private static final Set<String> LINKED = WordSet.of("""
            led backed based held controlled run dominated occupied born trained armed supported sponsored
            funded owned made brokered mediated speaking
            """);
    private static final Set<String> HAVE = Set.of("has", "have", "had", "having");
    private static final Set<String> CONJUNCTIONS = Set.of("after", "before", "since", "when", "as", "until", "while");

    private final Sentence sentence;
    private final String[] pos;
    private final boolean[] time;
    private final boolean[] joined;

    Tokens(Sentence sentence, List<TimeMention> times, List<Span> names, List<Span> persons, TagRepair repair) {
        this.sentence = repair.repaired(sentence);
        this.pos = new String[sentence.tokens().size()];
        this.time = new boolean[pos.length];
        for (int i = 0; i < pos.length; i++) {
            pos[i] = this.sentence.tokens().get(i).pos();
            time[i] = DAYS.contains(lower(i));
        }
        this.joined = new boolean[pos.length];
        names.forEach(this::join);
        persons.forEach(this::markPerson);
        for (var mention : times) {
            markTime(mention.span());
        }
        for (int i = 0; i < pos.length; i++) {
            pos[i] = corrected(i);
        }
        for (int i = 0; i < pos.length; i++) {
            java.util.Arrays.fill(pos, i, i + Quantities.before(this, i), "NUM");
        }
    }

    private void join(Span name) {
        markNamed(name);
        for (int i = 1; i < pos.length; i++) {
            joined[i] = joined[i]
                    || name.contains(sentence.tokens().get(i - 1).span())
                            && name.contains(sentence.tokens().get(i).start());
        }
    }

    private void markNamed(Span name) {
        for (int i = 0; i < pos.length; i++) {
            var token = sentence.tokens().get(i).span();
            boolean part = token.length() < name.length();
            boolean plain = Set.of("VERB", "NOUN", "ADP", "X").contains(pos[i])
                    || part && Set.of("PRON", "ADJ", "ADV").contains(pos[i]);
            boolean hyphened = part && pos[i].equals("PUNCT") && hasLetter(i);
            if (name.contains(token) && (plain && isCapitalised(i) || hyphened)) {
                pos[i] = "PROPN";
            }
        }
    }

    private void markPerson(Span name) {
        for (int i = 0; i < pos.length; i++) {
            if (name.contains(sentence.tokens().get(i).span()) && pos[i].equals("ADJ") && isCapitalised(i)) {
                pos[i] = "PROPN";
            }
        }
    }

    /** "-Haq" of "Zia-Ul-Haq". */
    private boolean hasLetter(int i) {
        return text(i).chars().anyMatch(Character::isLetter);
    }

    /** Whether the token and the one before it belong to one name, "Bosnia and Herzegovina". */
    boolean isJoined(int i) {
        return i >= 0 && i < joined.length && joined[i] && !is(i, "VERB") && !is(i, "AUX");
    }

    /** Up to a verb: in "three days after Russia invaded Ukraine" only the words before the clause say when. */
    private void markTime(Span span) {
        boolean clause = hasVerb(span);
        boolean open = true;
        for (int i = 0; i < pos.length; i++) {
            if (span.contains(sentence.tokens().get(i).span())) {
                open = open && !(clause && (pos[i].equals("SCONJ") || CONJUNCTIONS.contains(lower(i))));
                time[i] = time[i] || open;
            }
        }
    }

    private boolean hasVerb(Span span) {
        for (int i = 0; i < pos.length; i++) {
            if (pos[i].equals("VERB") && span.contains(sentence.tokens().get(i).span())) {
                return true;
            }
        }
        return false;
    }

    private String corrected(int i) {
        var word = lower(i);
        if (word.equals("to") && i + 1 < pos.length && (pos[i + 1].equals("VERB") || isBareAuxiliary(i + 1))) {
            return "PART";
        }
        if (word.equals("to")
                && pos[i].equals("PART")
                && i + 1 < pos.length
                && Set.of("NOUN", "PROPN", "DET", "NUM").contains(pos[i + 1])) {
            return "ADP";
        }
        if (pos[i].equals("VERB") && HAVE.contains(word) && isBeforeParticiple(i + 1)) {
            return "AUX";
        }
        if (pos[i].equals("PART") && word.equals("'s") && i + 1 < pos.length && pos[i + 1].equals("VERB")) {
            return "PART";
        }
        if (pos[i].equals("VERB") && (i > 0 && isParticipleBeforeNoun(i) || isDescribing(i))) {
            return "ADJ";
        }
        return pos[i];
    }

    /** "has once again rejected": adverbs do not part the auxiliary from its verb. */
    private boolean isBeforeParticiple(int from) {
        int i = from;
        while (i < pos.length && i < from + 4 && pos[i].equals("ADV")) {
            i++;
        }
        return i < pos.length && pos[i].equals("VERB") && !lower(i).endsWith("ing");
    }

    private boolean isBareAuxiliary(int i) {
        return lower(i).equals("be") || lower(i).equals("have") || lower(i).equals("do");
    }

    private boolean isParticipleBeforeNoun(int i) {
        boolean past = lower(i).endsWith("ed") && (pos[i - 1].equals("VERB") || pos[i - 1].equals("ADP"));
        boolean opened = pos[i - 1].equals("DET") || pos[i - 1].equals("NUM") || isPossessive(i - 1) || past;
        boolean noun = i + 1 < pos.length
                && (pos[i + 1].equals("NOUN") || pos[i + 1].equals("PROPN") || pos[i + 1].equals("ADJ"));
        return opened && noun && (lower(i).endsWith("ed") || lower(i).endsWith("ing") || lower(i).endsWith("en"));
    }

    /** "neighbouring Lebanon", "Vietnamese-led forces": verbs in form only. */
    private boolean isDescribing(int i) {
        boolean noun = i + 1 < pos.length && Set.of("NOUN", "PROPN", "ADJ").contains(pos[i + 1]);
        boolean hyphened = i > 1 && lower(i - 1).equals("-") && (is(i - 2, "NOUN") || is(i - 2, "PROPN"));
        return noun && hyphened
                || noun
                        && !is(i - 1, "AUX")
                        && (DESCRIBING.contains(lower(i))
                                || LINKED.contains(lower(i))
                                        && i > 0
                                        && text(i - 1).endsWith("-"));
    }

    int size() {
        return pos.length;
    }

    Sentence sentence() {
        return sentence;
    }

    String lower(int i) {
        return i < 0 || i >= pos.length ? "" : sentence.tokens().get(i).lower();
    }

    String text(int i) {
        return sentence.tokens().get(i).text();
    }

    String pos(int i) {
        return i < 0 || i >= pos.length ? "" : pos[i];
    }

    boolean isCapitalised(int i) {
        return sentence.tokens().get(i).isCapitalised();
    }

    boolean is(int i, String tag) {
        return pos(i).equals(tag);
    }

    boolean saysWhen(int i) {
        return i >= 0 && i < pos.length && time[i];
    }

    /** Whether the token is "'s", or ends in it. */
    boolean isPossessive(int i) {
        return is(i, "PART") && (lower(i).equals("'s") || lower(i).equals("'")) || endsInPossessive(i);
    }

    private boolean endsInPossessive(int i) {
        return (is(i, "PROPN") || is(i, "NOUN")) && (lower(i).endsWith("'s") || lower(i).endsWith("s'"));
    }

    boolean isNot(int i) {
        var word = lower(i);
        return word.equals("not") || word.endsWith("n't") || word.equals("never");
    }

    boolean isRelative(int i) {
        return RELATIVES.contains(lower(i)) && !is(i, "DET");
    }

    boolean isVerbal(int i) {
        return is(i, "VERB") || is(i, "AUX");
    }

    boolean isComma(int i) {
        var word = lower(i);
        return word.equals(",")
                || word.equals("--")
                || word.equals("-")
                || word.equals("\u2013")
                || word.equals("\u2014");
    }

    Span span(int from, int to) {
        return sentence.spanOf(from, to);
    }
}
