package org.dateline.core.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dateline.core.actor.ArticleFacts;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.extract.Engines;
import org.dateline.core.extract.Extractor;
import org.dateline.core.learn.FeatureList;
import org.dateline.core.learn.Reading;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Article;
import org.dateline.core.model.Entities;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Span;
import org.dateline.core.syntax.Clauses;
import org.dateline.core.syntax.LearnedParser;
import org.dateline.core.syntax.LearnedTagger;
import org.dateline.core.syntax.Tag;
import org.dateline.core.text.Annotator;

/** The words of an article that may tell an event, each as a lesson for the {@link TriggerModel}. */
final class TriggerLessons {

    /** The words of a sentence, and those of them that may tell an event. */
    record Sentence(List<String> words, List<Lesson> lessons) {}

    /** One such word: which of its sentence it is, its features with and without the word itself, the rule's event if there is one, what readers coded there. */
    record Lesson(int token, String lemma, int[] features, int[] general, Optional<EventMention> byRule, Told told, Set<String> types) {}

    /** What readers say of a word: that it tells a happening, that it is part of what tells one, that it is doubtful, or nothing. */
    enum Told {
        HAPPENING,
        PART,
        DOUBTFUL,
        NOTHING
    }

    private static final Set<String> LIGHT = Set.of("have", "hold", "make", "take", "give", "pay", "do", "conduct", "launch", "carry", "stage", "be");

    private final Extractor extractor;
    private final Annotator annotator;
    private final LearnedParser parser;
    private final Lexicons lexicons;
    private final Senses senses;

    TriggerLessons(Engines engines, RuleFiles files) {
        this.extractor = new Extractor(new Engines(
                engines.models(),
                engines.syntax(),
                engines.names(),
                engines.times(),
                engines.places(),
                engines.entities(),
                engines.events().ofRules()));
        this.annotator = new Annotator(engines.models(), new LearnedTagger(engines.syntax()));
        this.parser = new LearnedParser(engines.syntax());
        this.lexicons = Lexicons.load(files, List.of());
        this.senses = Senses.load(files);
    }

    /** Of an article that nobody read. */
    void of(Article article, Consumer<Lesson> lessons) {
        of(article, List.of(), lessons);
    }

    void of(Article article, List<Reading.Happening> happenings, Consumer<Lesson> lessons) {
        sentences(article, happenings, sentence -> sentence.lessons().forEach(lessons));
    }

    /** The news sentences of an article, in reading order. */
    void sentences(Article article, List<Reading.Happening> happenings, Consumer<Sentence> sentences) {
        var found = extractor.extract(article, List.of());
        var facts = new ArticleFacts(
                found.times(), found.countries(), new Entities(found.entities(), found.entityMentions()));
        for (var sentence : annotator.annotate(article).news()) {
            var words = new ReadSentence(Clauses.of(parser.parse(sentence), lexicons.grammar()), List.of(), facts);
            sentences.accept(new Sentence(
                    IntStream.range(0, words.size()).mapToObj(words::text).toList(),
                    lessons(words, article.text(), happenings, found.events())));
        }
    }

    private List<Lesson> lessons(
            ReadSentence words, String text, List<Reading.Happening> happenings, List<EventMention> events) {
        var told = new Told[words.size()];
        Arrays.fill(told, Told.NOTHING);
        var types = new ArrayList<Set<String>>();
        for (int i = 0; i < words.size(); i++) {
            types.add(Set.of());
        }
        var seen = new TriggerFeatures(words, senses);
        for (var happening : happenings) {
            for (var mention : happening.mentions()) {
                mark(words, seen, span(text, mention), happening, told, types);
            }
        }
        var lessons = new ArrayList<Lesson>();
        var features = new FeatureList(TriggerFeatures.MOST);
        for (int i = 0; i < words.size(); i++) {
            if (seen.isCandidate(i)) {
                var span = words.span(i);
                var byRule = events.stream()
                        .filter(event -> event.trigger().overlaps(span))
                        .max(java.util.Comparator.comparingDouble(EventMention::confidence));
                seen.fill(features, i, false);
                int[] general = copy(features);
                seen.fill(features, i, true);
                var lemma = senses.lemma(words.lower(i), words.is(i, Tag.VERB));
                lessons.add(new Lesson(i, lemma, copy(features), general, byRule, told[i], types.get(i)));
            }
        }
        return lessons;
    }

    private static int[] copy(FeatureList features) {
        int[] all = new int[features.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = features.get(i);
        }
        return all;
    }

    private static Span span(String text, int[] mention) {
        return new Span(text.offsetByCodePoints(0, mention[0]), text.offsetByCodePoints(0, mention[1]));
    }

    /** The word of the mention that stands highest in the tree tells it; behind a light verb its object. */
    private void mark(
            ReadSentence words,
            TriggerFeatures seen,
            Span mention,
            Reading.Happening happening,
            Told[] told,
            List<Set<String>> types) {
        var tokens = new ArrayList<Integer>();
        for (int i = 0; i < words.size(); i++) {
            if (words.span(i).overlaps(mention)) {
                tokens.add(i);
            }
        }
        int top = tokens.stream()
                .filter(seen::isCandidate)
                .min(java.util.Comparator.comparingInt(token -> depth(words, token)))
                .orElse(-1);
        int head = top < 0 || !LIGHT.contains(senses.lemma(words.lower(top), true))
                ? top
                : tokens.stream()
                        .filter(token -> words.is(token, Tag.NOUN) && words.tree().head(token) == top && seen.isCandidate(token))
                        .findFirst()
                        .orElse(top);
        for (int token : tokens) {
            if (token == head) {
                told[token] = happening.doubtful() ? Told.DOUBTFUL : Told.HAPPENING;
                types.set(token, happening.types());
            } else if (told[token] == Told.NOTHING) {
                told[token] = Told.PART;
            }
        }
    }

    private static int depth(ReadSentence words, int token) {
        int depth = 0;
        for (int above = token; above >= 0; above = words.tree().head(above)) {
            depth++;
        }
        return depth;
    }
}
