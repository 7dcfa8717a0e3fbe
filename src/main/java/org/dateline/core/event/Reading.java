package org.dateline.core.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.Speaker;
import org.dateline.core.text.Sentence;

/** One sentence read: its chunks, who says what in it, and the finders that answer questions about its clauses. */
final class Reading {

    private final Chunks chunks;
    private final Subjects subjects;
    private final RightSide right;
    private final StatusReader status;
    private final NounStatus nounStatus;
    private final Sides sides;
    private final java.util.Set<String> saying;
    private final List<Speech> speeches;
    private final ArticleFacts facts;
    private final Modality modality;

    Reading(Sentence sentence, ArticleFacts facts, Lexicons lexicons, Antecedents antecedents) {
        var words = new Tokens(
                sentence,
                facts.times(sentence.sentenceNo()),
                facts.names(sentence.sentenceNo()),
                facts.persons(sentence.sentenceNo()),
                lexicons.repair());
        this.chunks = Chunker.chunk(words);
        this.subjects = new Subjects(
                chunks,
                lexicons.modality().objectControl(),
                lexicons.speech().verbs(),
                facts.countries(sentence.sentenceNo()).stream()
                        .map(CountryMention::span)
                        .toList());
        this.right = new RightSide(chunks);
        this.status =
                new StatusReader(chunks, lexicons.modality(), lexicons.speech().verbs());
        this.nounStatus = new NounStatus(chunks, lexicons.modality(), status);
        this.saying = lexicons.speech().verbs();
        this.sides = new Sides(
                chunks,
                facts,
                lexicons,
                antecedents,
                new References(this, facts, antecedents.before(), lexicons.bodies()));
        this.facts = facts;
        this.modality = lexicons.modality();
        this.speeches = lexicons.speech().find(chunks, subjects, right);
    }

    Chunks chunks() {
        return chunks;
    }

    java.util.Set<String> saying() {
        return saying;
    }

    boolean isDoing(String verb) {
        return modality.isDoing(verb);
    }

    Tokens words() {
        return chunks.words();
    }

    Subjects subjects() {
        return subjects;
    }

    RightSide right() {
        return right;
    }

    StatusReader status() {
        return status;
    }

    NounStatus nounStatus() {
        return nounStatus;
    }

    Sides sides() {
        return sides;
    }

    List<Speech> speeches() {
        return speeches;
    }

    /** Who stands as the subject of the first verb that has one. */
    List<NounPhrase> mainSubject() {
        return chunks.verbs().stream()
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE)
                .findFirst()
                .map(subjects::of)
                .orElse(List.of());
    }

    boolean isPlural(NounPhrase phrase) {
        var word = words().lower(phrase.head());
        boolean name = words().is(phrase.head(), "PROPN");
        return !name && (word.endsWith("s") || word.endsWith("men") || word.equals("police") || word.equals("people"));
    }

    /** Who says what stands at the token; of several the one whose words are fewest. */
    Optional<Speaker> speakerOf(int token) {
        return speeches.stream()
                .filter(speech -> speech.says(token))
                .min(Comparator.comparingInt(Speech::length))
                .flatMap(this::speaker);
    }

    /** Whether the side has a country and is no single person. */
    boolean isCountry(org.dateline.core.model.Participant side) {
        return side.country().isPresent()
                && side.entityNo()
                        .filter(no -> facts.entity(no).type() == org.dateline.core.model.EntityType.PERSON)
                        .isEmpty();
    }

    /** Whether the words are the name of a country and nothing else. */
    boolean isCountryName(org.dateline.core.model.Span span) {
        return facts.countries(words().sentence().sentenceNo()).stream()
                .anyMatch(mention ->
                        mention.span().contains(span) && mention.kind() != org.dateline.core.model.MentionKind.DEMONYM);
    }

    /** Whether the words name a town that is no capital, and nobody in it. */
    boolean isTown(org.dateline.core.model.Span span) {
        return facts.countries(words().sentence().sentenceNo()).stream()
                .anyMatch(mention ->
                        mention.span().contains(span) && mention.kind() == org.dateline.core.model.MentionKind.PLACE);
    }

    boolean isPerson(NounPhrase phrase) {
        var head = words().span(phrase.head(), phrase.head() + 1);
        return facts.mentions(words().sentence().sentenceNo()).stream()
                .filter(mention -> mention.span().overlaps(head))
                .anyMatch(mention ->
                        facts.entity(mention.entityNo()).type() == org.dateline.core.model.EntityType.PERSON);
    }

    /** The phrases before the token that name a person, each person once. */
    List<NounPhrase> personsBefore(int token) {
        var seen = new java.util.HashSet<Integer>();
        return facts.mentions(words().sentence().sentenceNo()).stream()
                .filter(mention -> facts.entity(mention.entityNo()).type() == org.dateline.core.model.EntityType.PERSON)
                .filter(mention ->
                        mention.span().end() <= words().span(token, token + 1).start())
                .filter(mention -> seen.add(mention.entityNo()))
                .flatMap(mention -> chunks.phrases().stream()
                        .filter(phrase ->
                                words().span(phrase.head(), phrase.head() + 1).overlaps(mention.span())))
                .toList();
    }

    Optional<Speaker> speaker(Speech speech) {
        var all = sides.of(org.dateline.core.model.Role.ACTOR, speech.speaker());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        if (Antecedents.isPersonal(chunks.words().lower(speech.speaker().get(0).head()))) {
            return all.get(0).entityNo().map(no -> new Speaker(facts.entity(no).name(), Optional.of(no)));
        }
        var span = all.get(0).span().to(all.get(all.size() - 1).span());
        var first = chunks.words().sentence().span().start();
        var tokens = chunks.words().sentence().tokens();
        return Optional.of(new Speaker(textOf(span, tokens, first), all.get(0).entityNo()));
    }

    private String textOf(org.dateline.core.model.Span span, List<org.dateline.core.text.Token> tokens, int first) {
        var text = new StringBuilder();
        int end = -1;
        for (var token : tokens) {
            if (span.contains(token.span())) {
                text.append(end >= 0 && token.start() > end ? " " : "").append(token.text());
                end = token.end();
            }
        }
        return text.toString();
    }
}
