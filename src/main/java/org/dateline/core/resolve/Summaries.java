package org.dateline.core.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.core.infer.Inference;
import org.dateline.core.infer.Inferred;
import org.dateline.core.model.Article;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Part;
import org.dateline.core.model.Role;
import org.dateline.core.model.Span;
import org.dateline.core.model.TextPart;
import org.dateline.core.model.TimeMention;

/** Shortens an extraction to what a fingerprint keeps; the text is read here for the last time. */
final class Summaries {

    private static final int TITLE_CHARS = 160;

    private Summaries() {}

    /** The article's title; without one, its first line of news, cut at a word. */
    static String title(Article article) {
        return article.title()
                .filter(title -> !title.isBlank())
                .orElseGet(() -> article.parts().stream()
                        .filter(Summaries::isNews)
                        .findFirst()
                        .map(part -> firstLine(part.span().in(article.text())))
                        .orElse(article.sourceId()));
    }

    static Signature signature(Article article) {
        var words = new WordHashes();
        for (var part : article.parts()) {
            if (isNews(part)) {
                words.add(article.text(), part.span().start(), part.span().end());
            }
        }
        return Signature.of(words);
    }

    static Bag bag(Article article) {
        return Bag.of(news(article));
    }

    static Terms terms(Article article, WordShares shares) {
        return Terms.of(news(article), shares);
    }

    private static String news(Article article) {
        var words = new StringBuilder();
        for (var part : article.parts()) {
            if (isNews(part)) {
                words.append(article.text(), part.span().start(), part.span().end())
                        .append('\n');
            }
        }
        return words.toString();
    }

    static List<EntitySummary> entities(Extraction extraction) {
        var counts = new int[extraction.entities().size()];
        var roles = new HashMap<Integer, Set<String>>();
        for (var mention : extraction.entityMentions()) {
            counts[mention.entityNo()]++;
            mention.roleTitle()
                    .ifPresent(role -> roles.computeIfAbsent(mention.entityNo(), no -> new TreeSet<>())
                            .add(NameKey.lastWord(role).intern()));
        }
        var summaries = new ArrayList<EntitySummary>(counts.length);
        for (var entity : extraction.entities()) {
            var no = entity.entityNo();
            summaries.add(new EntitySummary(
                    entity.name().intern(),
                    entity.type(),
                    entity.country(),
                    counts[no],
                    roles.getOrDefault(no, Set.of())));
        }
        return List.copyOf(summaries);
    }

    static List<EventSummary> events(Extraction extraction, Stems stems, Inference inference) {
        var cues = new CueReader(extraction, stems);
        var text = extraction.article().text();
        var spans = new HashMap<Integer, Span>();
        extraction.sentences().forEach(sentence -> spans.put(sentence.sentenceNo(), sentence.span()));
        var sentences = new HashMap<Integer, String>();
        var named = named(extraction);
        var summaries = new ArrayList<EventSummary>();
        var inferred = inference.of(extraction).iterator();
        for (var event : extraction.events()) {
            var span = spans.getOrDefault(event.sentenceNo(), event.clause());
            var sentence = sentences.computeIfAbsent(event.sentenceNo(), no -> span.in(text));
            var inSentence = named.getOrDefault(event.sentenceNo(), Set.of());
            summaries.add(event(event, sentence, span.start(), text, inSentence, cues.cues(event), inferred.next()));
        }
        return List.copyOf(summaries);
    }

    /** Entities by the sentence that names them. */
    private static Map<Integer, Set<Integer>> named(Extraction extraction) {
        return extraction.entityMentions().stream()
                .collect(Collectors.groupingBy(
                        EntityMention::sentenceNo,
                        Collectors.mapping(EntityMention::entityNo, Collectors.toUnmodifiableSet())));
    }

    private static EventSummary event(
            EventMention event,
            String sentence,
            int sentenceStart,
            String text,
            Set<Integer> named,
            Cues cues,
            Inferred inferred) {
        int trigger = event.trigger().start();
        var sides = Pair.of(event, text);
        return new EventSummary(
                trigger,
                trigger - sentenceStart,
                sentence,
                event.form(),
                event.type(),
                event.mode().map(String::intern),
                event.score(),
                event.status(),
                event.time().flatMap(TimeMention::days),
                event.time().flatMap(TimeMention::precision),
                event.time().flatMap(TimeMention::basis),
                sides.actor(),
                sides.recipient(),
                Pair.sides(event, Role.ACTOR, text),
                Pair.sides(event, Role.RECIPIENT, text),
                named,
                cues,
                event.country(),
                event.placeName().map(String::intern),
                event.confidence(),
                inferred,
                event.counts().stream().map(EventCounted::of).toList());
    }

    private static boolean isNews(TextPart part) {
        return part.part() == Part.TITLE || part.part() == Part.BODY;
    }

    private static String firstLine(String text) {
        var line = text.strip().lines().findFirst().orElse("");
        if (line.length() <= TITLE_CHARS) {
            return line;
        }
        int space = line.lastIndexOf(' ', TITLE_CHARS);
        return line.substring(0, space > 0 ? space : line.offsetByCodePoints(0, TITLE_CHARS / 2)) + "…";
    }
}
