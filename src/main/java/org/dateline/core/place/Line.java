package org.dateline.core.place;

import java.util.List;
import java.util.Optional;
import org.dateline.core.name.NameModel;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * One sentence of {@code text} with its words and the names of places found in it, in order and without overlap; {@code names}
 * are what the model takes for names of whatever kind.
 */
record Line(String text, Sentence sentence, List<Word> words, List<PlaceMatch> matches, List<NameModel.Name> names) {

    Line {
        matches = List.copyOf(matches);
        names = List.copyOf(names);
    }

    Line with(List<NameModel.Name> known) {
        return new Line(text, sentence, words, matches, known);
    }

    /** The name that the match is, or is part of. */
    Optional<NameModel.Name> name(PlaceMatch match) {
        int first = words.get(match.from()).tokenNo();
        int last = words.get(match.to() - 1).tokenNo();
        return names.stream()
                .filter(name -> name.from() <= first && name.to() > last)
                .findFirst();
    }

    /** The match whose last word stands right before {@code index}, found by halves. */
    Optional<PlaceMatch> endingAt(int index) {
        int from = 0;
        int to = matches.size();
        while (from < to) {
            int middle = (from + to) / 2;
            boolean before = matches.get(middle).to() < index;
            from = before ? middle + 1 : from;
            to = before ? to : middle;
        }
        return from < matches.size() && matches.get(from).to() == index
                ? Optional.of(matches.get(from))
                : Optional.empty();
    }

    /** The word before {@code index} unless a sign stands between. */
    Optional<Word> before(int index) {
        return index > 0 && !words.get(index - 1).isSign() ? Optional.of(words.get(index - 1)) : Optional.empty();
    }

    /** The word at {@code index} if it is one. */
    Optional<Word> at(int index) {
        return index < words.size() && !words.get(index).isSign() ? Optional.of(words.get(index)) : Optional.empty();
    }

    Token token(Word word) {
        return sentence.tokens().get(word.tokenNo());
    }

    /** The words {@code from} to {@code to - 1} as one key. */
    String key(int from, int to) {
        var key = new StringBuilder(words.get(from).key());
        for (int i = from + 1; i < to; i++) {
            key.append(' ').append(words.get(i).key());
        }
        return key.toString();
    }

    String key(PlaceMatch match) {
        return key(match.from(), match.to());
    }

    /** Whether nothing in it is in lower case, as in a headline in capitals. */
    boolean isAllCapitals() {
        return words.stream()
                .noneMatch(word -> word.wordCase() == WordCase.LOWER
                        || word.wordCase() == WordCase.CAPITALISED && word.key().length() > 1);
    }

    /** Whether all its longer words have capitals, as in a headline: there a capital tells nothing. */
    boolean isHeadline() {
        char last = text.charAt(sentence.span().end() - 1);
        return last != '.'
                && last != '!'
                && words.stream()
                        .noneMatch(word -> word.wordCase() == WordCase.LOWER
                                && word.key().length() > 3
                                && Character.isLetter(word.key().charAt(0)));
    }

    /** Whether the sentence holds the name and nothing else but signs. */
    boolean isOnly(PlaceMatch match) {
        return words.stream().limit(match.from()).allMatch(Word::isSign)
                && words.stream().skip(match.to()).allMatch(Word::isSign);
    }
}
