package org.dateline.core.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.lexicon.CountryNames;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.MentionKind;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Sentence;

/** Finds every place in a text that points at a country; holds no state, one finder serves all threads. */
public final class PlaceFinder {

    private final NameTrie names;

    private PlaceFinder(NameTrie names) {
        this.names = names;
    }

    public static PlaceFinder load(RuleFiles files) {
        return new PlaceFinder(new NameTrie(CountryNames.load(files).all()));
    }

    /** The mentions in reading order, without overlap, none from furniture. */
    public List<CountryMention> find(AnnotatedText text) {
        var mentions = new ArrayList<CountryMention>();
        for (var sentence : text.sentences()) {
            if (sentence.isNews()) {
                addMentions(text.text(), sentence, mentions);
            }
        }
        return mentions;
    }

    private void addMentions(String text, Sentence sentence, List<CountryMention> mentions) {
        var words = Words.of(text, sentence);
        for (int i = 0; i < words.size(); i++) {
            var match = words.get(i).isCapitalised() ? names.longest(words, i) : Optional.<Match>empty();
            if (match.isPresent()) {
                match.get()
                        .name()
                        .country()
                        .ifPresent(country -> mentions.add(mention(match.get(), country, sentence, words)));
                i = match.get().to() - 1;
            }
        }
    }

    private static CountryMention mention(Match match, CountryCode country, Sentence sentence, List<Word> words) {
        var name = match.name();
        return new CountryMention(
                match.span(words),
                sentence.sentenceNo(),
                country,
                name.kind(),
                name.place(),
                confidence(name.kind()),
                "place." + name.kind().name().toLowerCase(Locale.ROOT));
    }

    private static double confidence(MentionKind kind) {
        return switch (kind) {
            case NAME -> 0.95;
            case DEMONYM -> 0.9;
            case CAPITAL, GOVERNMENT -> 0.85;
            case PLACE -> 0.8;
        };
    }
}
