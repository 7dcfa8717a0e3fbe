package org.dateline.core.actor;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionKind;
import org.dateline.core.model.Span;
import org.dateline.core.model.TimeMention;
import org.dateline.core.speech.Speech;
import org.dateline.core.syntax.Clauses;
import org.dateline.core.syntax.DayWords;
import org.dateline.core.syntax.LeadIn;
import org.dateline.core.syntax.NounPhrase;
import org.dateline.core.syntax.Tag;
import org.dateline.core.syntax.Tree;
import org.dateline.core.text.Sentence;

/** A sentence as read so far: its tree and clauses, who says what in it, and what the rooms before found in it. */
public final class ReadSentence {

    private static final Set<MentionKind> STATES =
            EnumSet.of(MentionKind.NAME, MentionKind.CAPITAL, MentionKind.GOVERNMENT);

    private final Clauses clauses;
    private final List<Speech> speeches;
    private final ArticleFacts facts;
    private final boolean[] time;
    private final int datelineEnd;

    public ReadSentence(Clauses clauses, List<Speech> speeches, ArticleFacts facts) {
        this.clauses = clauses;
        this.speeches = List.copyOf(speeches);
        this.facts = facts;
        this.time = new boolean[clauses.tree().size()];
        for (int i = 0; i < time.length; i++) {
            time[i] = DayWords.isDay(lower(i))
                    || isWithinTime(sentence().tokens().get(i).span());
        }
        this.datelineEnd = LeadIn.end(sentence());
    }

    /** Only tokens up to a verb: in "three days after Russia invaded Ukraine" the clause does not say when by itself. */
    private boolean isWithinTime(Span token) {
        for (var mention : facts.times(sentenceNo())) {
            if (mention.span().contains(token)) {
                return firstVerb(mention) < 0 || token.start() < firstVerb(mention);
            }
        }
        return false;
    }

    private int firstVerb(TimeMention mention) {
        for (var clause : clauses.all()) {
            var span = sentence().tokens().get(clause.predicate()).span();
            if (tree().tag(clause.predicate()) == Tag.VERB && mention.span().contains(span)) {
                return sentence().tokens().get(tree().from(clause.predicate())).start();
            }
        }
        return -1;
    }

    public Tree tree() {
        return clauses.tree();
    }

    public Clauses clauses() {
        return clauses;
    }

    public List<Speech> speeches() {
        return speeches;
    }

    public ArticleFacts facts() {
        return facts;
    }

    public Sentence sentence() {
        return tree().sentence();
    }

    public int sentenceNo() {
        return sentence().sentenceNo();
    }

    public int size() {
        return tree().size();
    }

    /** The token in lower case; nothing outside the sentence. */
    public String lower(int token) {
        return token < 0 || token >= size() ? "" : tree().lower(token);
    }

    public String text(int token) {
        return sentence().tokens().get(token).text();
    }

    public boolean is(int token, Tag tag) {
        return token >= 0 && token < size() && tree().tag(token) == tag;
    }

    public boolean isCapitalised(int token) {
        return sentence().tokens().get(token).isCapitalised();
    }

    public boolean saysWhen(int token) {
        return token >= 0 && token < time.length && time[token];
    }

    public NounPhrase phrase(int head) {
        var phrase = NounPhrase.of(tree(), head);
        int from = head >= datelineEnd() ? Math.max(phrase.from(), datelineEnd()) : phrase.from();
        return new NounPhrase(from, phrase.to(), head);
    }

    public Span span(int from, int to) {
        return sentence().spanOf(from, to);
    }

    public Span span(int token) {
        return sentence().spanOf(token, token + 1);
    }

    /** Whether the token stands within the span. */
    public boolean isIn(Span span, int token) {
        var word = sentence().tokens().get(token);
        return span.start() <= word.start() && word.end() <= span.end();
    }

    /** The tokens that stand within the span, in reading order. */
    public IntStream tokensIn(Span span) {
        return IntStream.range(firstFrom(span.start()), size()).takeWhile(i -> span(i).end() <= span.end());
    }

    /** The first token that begins at the offset or behind it, found by halves. */
    int firstFrom(int offset) {
        int from = 0;
        int to = size();
        while (from < to) {
            int middle = (from + to) / 2;
            boolean before = sentence().tokens().get(middle).start() < offset;
            from = before ? middle + 1 : from;
            to = before ? to : middle;
        }
        return from;
    }

    public List<CountryMention> countries() {
        return facts.countries(sentenceNo());
    }

    public List<CountryMention> countries(Span within) {
        return facts.countries(sentenceNo(), within);
    }

    public List<EntityMention> mentions() {
        return facts.mentions(sentenceNo());
    }

    /** The person named at the token. */
    public Optional<Integer> personAt(int token) {
        var span = span(token);
        return mentions().stream()
                .filter(mention -> mention.span().overlaps(span))
                .map(EntityMention::entityNo)
                .filter(no -> facts.entity(no).type() == EntityType.PERSON)
                .findFirst();
    }

    /** Whether the token is the name of a country, or part of one, and not of its people. */
    public boolean isCountryName(Span span) {
        return countries().stream()
                .anyMatch(mention -> mention.span().contains(span) && STATES.contains(mention.kind()));
    }

    /** The token behind a dateline, "OSLO, June 14 —"; 0 if there is none. */
    public int datelineEnd() {
        return datelineEnd;
    }

    /** The shortest speech in whose content the token stands. */
    public Optional<Speech> speechOf(int token) {
        return speeches.stream()
                .filter(speech -> speech.says(token))
                .min(java.util.Comparator.comparingInt(speech -> speech.to() - speech.from()));
    }

    public boolean isPlural(int noun) {
        var word = lower(noun);
        boolean name = is(noun, Tag.PROPN);
        return !name
                && (word.endsWith("s") && !word.endsWith("ss")
                        || word.endsWith("men")
                        || word.equals("police")
                        || word.equals("people"));
    }
}
