package org.dateline.core.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Span;

/** How the words before a trigger present it: as known or new, as past. */
final class Wording {

    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "these", "those", "its", "his", "her", "their", "s");
    private static final Set<String> BACKWARD = Set.of(
            "had",
            "since",
            "former",
            "formerly",
            "previously",
            "earlier",
            "already",
            "ago",
            "last",
            "previous",
            "past",
            "once",
            "recent",
            "recently",
            "years");
    private static final Set<String> GOING_ON = Set.of(
            "he",
            "she",
            "they",
            "it",
            "this",
            "that",
            "these",
            "those",
            "his",
            "her",
            "their",
            "its",
            "then",
            "later",
            "afterwards",
            "but",
            "and",
            "however",
            "meanwhile",
            "also");
    private static final Set<String> WHEN =
            Set.of("in", "on", "since", "after", "before", "during", "until", "when", "last");
    private static final Set<String> PAST_BEHIND =
            Set.of("before", "previously", "earlier", "ago", "then", "since", "past");
    private static final Set<String> SPEAKERS = Set.of("i", "we");
    private static final int WORDS_BEFORE = 4;
    private static final int WORDS_BEHIND = 7;
    private static final int BESIDE = 3;
    private static final int NEAR_CHARS = 60;

    private final Extraction extraction;

    Wording(Extraction extraction) {
        this.extraction = extraction;
    }

    /** "the attack" is known, "an attack" is new. */
    String of(EventMention event) {
        var words = before(event);
        return words.subList(Math.max(0, words.size() - 2), words.size()).stream()
                        .anyMatch(POINTING::contains)
                ? "known"
                : "new";
    }

    boolean looksBack(EventMention event) {
        return before(event).stream().anyMatch(BACKWARD::contains);
    }

    /** "threatened the network before", "had been charged years ago". */
    boolean looksBackBehind(EventMention event) {
        return behind(event).stream().anyMatch(PAST_BEHIND::contains);
    }

    /** "I urge the Senate": whoever writes or speaks does it now. */
    boolean isFirstPerson(EventMention event) {
        return before(event).stream().anyMatch(SPEAKERS::contains);
    }

    /** No comma or other stop, and few words, stand between. */
    boolean isNear(Span days, EventMention event) {
        int from = Math.min(days.end(), event.trigger().end());
        int to = Math.max(days.start(), event.trigger().start());
        return to - from <= NEAR_CHARS
                && extraction
                        .article()
                        .text()
                        .substring(Math.min(from, to), to)
                        .chars()
                        .noneMatch(c -> c == ',' || c == ';');
    }

    /** With what sort of word the sentence begins: one that goes on from before, one that says when, or another. */
    String startsWith(EventMention event) {
        var span = extraction.sentences().get(event.sentenceNo() - 1).span();
        var words =
                span.in(extraction.article().text()).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 3);
        var first = words[0].isEmpty() && words.length > 1 ? words[1] : words[0];
        return GOING_ON.contains(first) ? "going-on" : WHEN.contains(first) ? "when" : "new";
    }

    /** The words right before and behind, each with its place: "since the", "in recent". */
    List<String> beside(EventMention event) {
        var beside = new ArrayList<String>();
        var before = before(event);
        for (int i = 1; i <= Math.min(BESIDE, before.size()); i++) {
            beside.add("-" + i + "=" + before.get(before.size() - i));
        }
        var behind = behind(event);
        for (int i = 0; i < Math.min(BESIDE, behind.size()); i++) {
            beside.add("+" + i + "=" + behind.get(i));
        }
        return beside;
    }

    /** The words of the trigger. */
    List<String> words(EventMention event) {
        var words = event.trigger()
                .in(extraction.article().text())
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}]+");
        return List.of(words).subList(0, Math.min(BESIDE, words.length));
    }

    /** The first word of the clause, and the one before it: "the ministry said | that …". */
    List<String> opening(EventMention event) {
        var text = extraction.article().text();
        int from = extraction.sentences().get(event.sentenceNo() - 1).span().start();
        int start = Math.max(from, event.clause().start());
        var first = text.substring(
                        start, Math.max(start, Math.min(event.clause().end(), text.length())))
                .toLowerCase(Locale.ROOT)
                .stripLeading()
                .split("[^\\p{L}]+", 2)[0];
        var before = text.substring(from, start).toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        return List.of("clause=" + first, "before-clause=" + (before.length == 0 ? "" : before[before.length - 1]));
    }

    /** The word before. */
    String leading(Span days) {
        var text = extraction.article().text();
        var before = text.substring(Math.max(0, days.start() - 20), days.start())
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}]+");
        return before.length == 0 ? "" : before[before.length - 1];
    }

    private List<String> behind(EventMention event) {
        int from = event.trigger().end();
        int end = extraction.sentences().get(event.sentenceNo() - 1).span().end();
        var text = extraction.article().text().substring(from, Math.max(from, end));
        var words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return words.subList(0, Math.min(WORDS_BEHIND, words.size()));
    }

    private List<String> before(EventMention event) {
        int start = event.trigger().start();
        int from = extraction.sentences().get(event.sentenceNo() - 1).span().start();
        var text = extraction.article().text().substring(Math.min(from, start), start);
        var words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return words.subList(Math.max(0, words.size() - WORDS_BEFORE), words.size());
    }
}
