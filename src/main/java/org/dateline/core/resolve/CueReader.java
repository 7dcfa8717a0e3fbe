package org.dateline.core.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Part;
import org.dateline.core.model.SentenceSpan;
import org.dateline.core.model.Span;

/** Reads the wording around a trigger, as far as {@link Cues} keep it. */
final class CueReader {

    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "these", "those", "its", "his", "her", "their", "s");
    private static final Set<String> BEFORE_NOUNS = Set.of(
            "a", "an", "any", "no", "some", "of", "in", "during", "after", "before", "since", "another", "new",
            "further", "by", "with", "for", "over");
    private static final Set<String> BEFORE_VERBS = Set.of(
            "to", "will", "would", "could", "should", "may", "might", "can", "must", "was", "were", "been", "be", "is",
            "are", "has", "have", "had", "not", "who", "which", "and", "they", "he", "she", "it", "we", "i");
    private static final Set<String> ONCE_MORE = Set.of(
            "again",
            "another",
            "second",
            "third",
            "fourth",
            "further",
            "separate",
            "separately",
            "other",
            "later",
            "more");
    private static final int WORDS_BEFORE = 4;
    private static final int CHARS_AFTER = 20;
    private static final int LEAD_SENTENCES = 2;

    private final Stems stems;
    private final String text;
    private final Map<Integer, SentenceSpan> sentences = new HashMap<>();
    private final Set<Integer> lead = new HashSet<>();

    CueReader(Extraction extraction, Stems stems) {
        this.stems = stems;
        this.text = extraction.article().text();
        int body = 0;
        for (var sentence : extraction.sentences()) {
            sentences.put(sentence.sentenceNo(), sentence);
            if (sentence.part() == Part.BODY && body++ < LEAD_SENTENCES) {
                lead.add(sentence.sentenceNo());
            }
        }
    }

    Cues cues(EventMention event) {
        var sentence = sentences.get(event.sentenceNo());
        int from = sentence == null
                ? event.clause().start()
                : Math.min(sentence.span().start(), event.trigger().start());
        var before = wordsBefore(from, event.trigger());
        var trigger = event.trigger().in(text).toLowerCase(Locale.ROOT);
        boolean noun = isNoun(before, trigger);
        return new Cues(
                stems.ofTrigger(trigger).intern(),
                stems.kinOf(trigger),
                event.sentenceNo(),
                noun && before.stream().skip(Math.max(0, before.size() - 3)).anyMatch(POINTING::contains),
                before.stream().anyMatch(ONCE_MORE::contains) || isFollowedByAgain(event.trigger()),
                lead.contains(event.sentenceNo()));
    }

    private List<String> wordsBefore(int from, Span trigger) {
        var words =
                text.substring(from, trigger.start()).toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        var all = List.of(words).stream().filter(word -> !word.isEmpty()).toList();
        return all.subList(Math.max(0, all.size() - WORDS_BEFORE), all.size());
    }

    private boolean isFollowedByAgain(Span trigger) {
        int end = Math.min(text.length(), trigger.end() + CHARS_AFTER);
        return List.of(text.substring(trigger.end(), end).split("[^\\p{L}]+")).contains("again");
    }

    private static boolean isNoun(List<String> before, String trigger) {
        int last = before.size() - 1;
        for (int i = last; i >= Math.max(0, last - 2); i--) {
            if (BEFORE_VERBS.contains(before.get(i))) {
                return false;
            }
            if (POINTING.contains(before.get(i)) || BEFORE_NOUNS.contains(before.get(i))) {
                return !trigger.endsWith("ed");
            }
        }
        return trigger.matches(".*(tion|tions|sion|sions|ment|ments)");
    }
}
