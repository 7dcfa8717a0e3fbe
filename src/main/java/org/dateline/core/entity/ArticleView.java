package org.dateline.core.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.MentionKind;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Plain;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** One article as the tagger sees it: its plain text, its places, and which words it writes with and without capitals. */
final class ArticleView {

    private static final int MOST_PLACE_TOKENS = 6;

    final String plain;
    final Places places;
    private final Set<String> small = new HashSet<>();
    private final Set<String> capitalInside = new HashSet<>();
    private final Set<String> alone = new HashSet<>();

    ArticleView(AnnotatedText text, Places places) {
        this.plain = Plain.of(text.text());
        this.places = places;
        for (var sentence : text.sentences()) {
            if (sentence.isNews() && !CapitalLines.isHeadline(sentence)) {
                count(sentence);
            }
        }
    }

    private void count(Sentence sentence) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            var token = sentence.tokens().get(i);
            if (!token.isCapitalised()) {
                small.add(token.lower());
            } else if (!isFirst(sentence, i)) {
                capitalInside.add(token.lower());
                if (isAlone(sentence, i)) {
                    alone.add(token.lower());
                }
            } else if (isAlone(sentence, i)) {
                alone.add(token.lower());
            }
        }
    }

    /** Whether the word stands somewhere as people are named for short: without another name beside it, and it acts. */
    boolean isNamedAlone(Token token) {
        return alone.contains(token.lower());
    }

    private static boolean isAlone(Sentence sentence, int i) {
        var tokens = sentence.tokens();
        boolean before = i > 0
                && (tokens.get(i - 1).isCapitalised()
                        || tokens.get(i - 1).lower().equals("the"));
        return !before
                && i + 1 < tokens.size()
                && !tokens.get(i + 1).isCapitalised()
                && (tokens.get(i + 1).pos().equals("VERB")
                        || tokens.get(i + 1).lower().equals("'s"));
    }

    boolean writesSmall(Token token) {
        return small.contains(token.lower());
    }

    boolean writesCapitalInside(Token token) {
        return capitalInside.contains(token.lower());
    }

    /** "Bosnia, and Herzegovina" is one place with a comma in it, "Portland, Oregon" are two. */
    private static boolean isList(List<Token> tokens, int comma) {
        return comma + 1 < tokens.size() && tokens.get(comma + 1).lower().equals("and");
    }

    /** Whether token {@code i} is the second part of a place such as "Portland, Oregon". */
    boolean isSecondInPlace(Sentence sentence, int i) {
        var tokens = sentence.tokens();
        if (i < 2 || !tokens.get(i - 1).text().equals(",")) {
            return false;
        }
        for (int k = i - 2; k >= 0 && k > i - MOST_PLACE_TOKENS; k--) {
            var place = places.startingAt(tokens.get(k).start());
            if (place.isPresent()) {
                return place.get().span().contains(tokens.get(i).start());
            }
        }
        return false;
    }

    /** The token after the place (not a people) that begins at token {@code i}, or {@code i} if none does. */
    int afterPlace(Sentence sentence, int i) {
        var tokens = sentence.tokens();
        var place = places.startingAt(tokens.get(i).start()).filter(found -> found.kind() != MentionKind.DEMONYM);
        int to = i;
        while (place.isPresent()
                && to < tokens.size()
                && tokens.get(to).start() < place.get().span().end()
                && !(to > i && tokens.get(to).text().equals(",") && !isList(tokens, to))) {
            to++;
        }
        return to;
    }

    /** Whether a capital at token {@code i} may only mean that a sentence, a quotation or a list item begins. */
    static boolean isFirst(Sentence sentence, int i) {
        if (i == 0) {
            return true;
        }
        var before = sentence.tokens().get(i - 1).text();
        if (before.equals("\"") || before.equals("“") || before.equals(":") || before.equals("``")) {
            return true;
        }
        for (int k = 0; k < i; k++) {
            if (sentence.tokens().get(k).text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                return false;
            }
        }
        return true;
    }

    static boolean adjacent(Sentence sentence, int i) {
        return sentence.tokens().get(i - 1).end() == sentence.tokens().get(i).start();
    }
}
