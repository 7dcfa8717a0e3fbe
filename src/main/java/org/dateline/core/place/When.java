package org.dateline.core.place;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.CountryCode;
import org.dateline.core.text.Token;

/** Where the words of an ambiguity rule must stand for the rule to hold: the closed set that the rule file chooses from. */
enum When {
    /** One of the words is the next word. */
    NEXT,
    /** Somewhere in the text the same name stands with one of the words behind it. */
    NEXT_ANYWHERE,
    /** One of the words is the word before. */
    PREVIOUS,
    /** One of the words is the word before, and no noun follows that the name could describe. */
    PREVIOUS_ALONE,
    /** One of the words, with a capital letter, is anywhere in the text. */
    TEXT,
    /** One of the words, with a capital letter, is in the same sentence. */
    SENTENCE,
    /** One of the words, in whatever case, is in the same sentence, and no noun follows that the name could describe. */
    SENTENCE_ALONE,
    /** One of the countries, by code, is named in the text by another name. */
    COUNTRY,
    /** The sentence is a headline in capitals. */
    CAPITALS,
    /** The name is all there is, as in a list of countries. */
    ALONE,
    /** Alone, and in lower case: a word of the language rather than a name. */
    ALONE_LOWER,
    /** Whatever stands around it. */
    ALWAYS;

    private static final Set<String> DESCRIBED = Set.of("NOUN", "PROPN", "ADJ", "NUM");

    static When of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean holds(Set<String> words, Line line, PlaceMatch match, Context context) {
        return switch (this) {
            case NEXT ->
                line.at(match.to()).filter(word -> words.contains(word.key())).isPresent();
            case NEXT_ANYWHERE -> context.isFollowed(line.key(match), words);
            case PREVIOUS ->
                line.before(match.from())
                        .filter(word -> words.contains(word.key()))
                        .isPresent();
            case PREVIOUS_ALONE -> PREVIOUS.holds(words, line, match, context) && !describes(line, match);
            case TEXT -> context.hasAny(words);
            case SENTENCE -> line.words().stream().anyMatch(word -> word.isCapitalised() && words.contains(word.key()));
            case SENTENCE_ALONE ->
                !describes(line, match) && line.words().stream().anyMatch(word -> words.contains(word.key()));
            case COUNTRY ->
                words.stream()
                        .anyMatch(
                                code -> context.names(CountryCode.of(code.toUpperCase(Locale.ROOT)), line.key(match)));
            case CAPITALS -> line.isAllCapitals() && !line.isOnly(match);
            case ALONE -> line.isOnly(match);
            case ALONE_LOWER ->
                line.isOnly(match) && !line.words().get(match.from()).isCapitalised();
            case ALWAYS -> true;
        };
    }

    private static boolean describes(Line line, PlaceMatch match) {
        Optional<String> next = line.at(match.to()).map(line::token).map(Token::pos);
        return next.filter(DESCRIBED::contains).isPresent();
    }
}
