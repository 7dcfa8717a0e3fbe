package org.dateline.core.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.EventMention;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Knows articles about a game, in which "attacked for most of the second half" is no assault. */
final class Sport {

    private static final String FILE = "rules/event/sport.tsv";
    private static final int DIFFERENT_WORDS = 4;
    private static final int WORDS_OF_ONE_SENTENCE = 2;
    private static final Pattern RESULT = Pattern.compile("(?<![-\\w])\\d{1,3}[-\u2013]\\d{1,3}(?![-\\w])");
    private static final double WORDS_IN_A_SENTENCE = 0.5;

    private final Map<String, Set<String>> words = new HashMap<>();

    private Sport() {}

    static Sport load(RuleFiles files) {
        var sport = new Sport();
        for (var row : Tsv.read(files, FILE).rows()) {
            sport.words.put(row.get("kind"), new HashSet<>(row.list("words")));
        }
        return sport;
    }

    /** The events without the moves of a game, if the article is about one. */
    List<EventMention> without(List<EventMention> events, AnnotatedText text) {
        return isAboutAGame(text.text(), text.news())
                ? events.stream().filter(event -> !isMove(event, text)).toList()
                : events;
    }

    private boolean isAboutAGame(String text, List<Sentence> sentences) {
        var found = new HashSet<String>();
        var count = 0;
        for (var sentence : sentences) {
            if (RESULT.matcher(sentence.span().in(text)).find()) {
                found.add("result");
                count++;
            }
            for (var token : sentence.tokens()) {
                if (is("game", token.lower())) {
                    found.add(token.lower());
                    count++;
                }
            }
        }
        int enough = Math.min(DIFFERENT_WORDS, WORDS_OF_ONE_SENTENCE + sentences.size() - 1);
        return found.size() >= enough && count >= WORDS_IN_A_SENTENCE * sentences.size();
    }

    private boolean isMove(EventMention event, AnnotatedText text) {
        return is("move", event.trigger().in(text.text()).toLowerCase(Locale.ROOT))
                && text.news().stream()
                        .filter(sentence -> sentence.sentenceNo() == event.sentenceNo())
                        .flatMap(sentence -> sentence.tokens().stream())
                        .map(Token::lower)
                        .noneMatch(word -> is("earnest", word));
    }

    private boolean is(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }
}
