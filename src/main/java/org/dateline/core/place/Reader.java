package org.dateline.core.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.MentionKind;
import org.dateline.core.name.Names;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Sentence;

/** Reads the names off a text, sentence by sentence, the longest first; decides nothing yet. */
final class Reader {

    private static final Set<String> QUARTERS = Set.of("north", "south", "east", "west", "upper", "lower", "central");

    private final NameTrie names;
    private final Towns towns;
    private final Gazetteer gazetteer;
    private final PlaceListing listing;

    Reader(NameTrie names, Towns towns, Gazetteer gazetteer, PlaceListing listing) {
        this.names = names;
        this.towns = towns;
        this.gazetteer = gazetteer;
        this.listing = listing;
    }

    /** One line for each sentence that is news. */
    List<Line> read(AnnotatedText text, Names names) {
        var none = NameTrie.of(List.of());
        var lines = new ArrayList<Line>();
        for (var sentence : text.sentences()) {
            if (sentence.isNews()) {
                lines.add(line(text.text(), sentence, PlaceWords.of(text.text(), sentence), none, List.of())
                        .with(names.in(sentence.sentenceNo())));
            }
        }
        var named = named(lines);
        var placed = lines.stream().map(line -> towns.in(line, named)).toList();
        if (placed.stream().allMatch(List::isEmpty)) {
            return lines;
        }
        var known = Towns.trie(placed.stream().flatMap(List::stream).toList());
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            lines.set(
                    i,
                    line(text.text(), line.sentence(), line.words(), known, placed.get(i))
                            .with(line.names()));
        }
        return lines;
    }

    /** The countries that are named other than by name: what a demonym or a capital says is seldom ambiguous. */
    private static Set<CountryCode> named(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.matches().stream())
                .filter(match -> match.isCountry() && !match.is(MentionKind.NAME))
                .map(match -> match.name().country().get())
                .collect(Collectors.toSet());
    }

    private Line line(String text, Sentence sentence, List<Word> words, NameTrie known, List<PlaceMatch> placed) {
        var whole = whole(text, sentence, words);
        if (whole.isPresent()) {
            return new Line(text, sentence, words, List.of(whole.get()), List.of());
        }
        var matches = new ArrayList<PlaceMatch>();
        for (int i = 0; i < words.size(); i++) {
            int from = i;
            var match = words.get(i).isCapitalised()
                    ? at(from, placed).or(() -> longest(words, from, known)).or(() -> towns.region(text, words, from))
                    : Optional.<PlaceMatch>empty();
            if (match.isPresent()) {
                matches.add(match.get());
                i = match.get().to() - 1;
            }
        }
        return new Line(text, sentence, words, matches, List.of());
    }

    /** The country that a line names which holds nothing else, in whatever case and order. */
    private Optional<PlaceMatch> whole(String text, Sentence sentence, List<Word> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return names.whole(words)
                .or(() -> listing.find(sentence.span().in(text))
                        .map(name -> new PlaceMatch(name, 0, words.size(), false)));
    }

    private static Optional<PlaceMatch> at(int from, List<PlaceMatch> placed) {
        return placed.isEmpty()
                ? Optional.empty()
                : placed.stream().filter(town -> town.from() == from).findFirst();
    }

    private Optional<PlaceMatch> longest(List<Word> words, int from, NameTrie known) {
        var town = known.longest(words, from);
        var name = names.longest(words, from).filter(found -> !isAcronym(words, found));
        var candidate = gazetteer.longest(words, from).filter(match -> !isPartOfCountry(words, match));
        if (town.isPresent() && isLongest(town.get(), name, candidate)) {
            return town;
        }
        if (name.isPresent() && isLongest(name.get(), candidate, town)) {
            return name.map(found -> candidate
                    .filter(other -> other.to() == found.to() && found.isCountry())
                    .map(other -> found.with(other.town()))
                    .orElse(found));
        }
        return candidate;
    }

    /** "the OSH Act" is not about Osh; but "OSH (Reuters) -" is. */
    private static boolean isAcronym(List<Word> words, PlaceMatch match) {
        boolean town = match.is(MentionKind.PLACE) || match.is(MentionKind.CAPITAL);
        return town
                && match.from() > 0
                && !match.name().name().equals(match.name().name().toUpperCase(Locale.ROOT))
                && Gazetteer.isAcronym(words, match.from(), match.to() - match.from());
    }

    /** "South Lebanon" is no town of Ohio but the south of a country. */
    private boolean isPartOfCountry(List<Word> words, PlaceMatch match) {
        return !match.isOneWord()
                && QUARTERS.contains(words.get(match.from()).key())
                && names.longest(words, match.from() + 1)
                        .filter(name -> name.to() == match.to() && name.is(MentionKind.NAME))
                        .isPresent();
    }

    private static boolean isLongest(PlaceMatch match, Optional<PlaceMatch> one, Optional<PlaceMatch> other) {
        return one.filter(longer -> longer.to() > match.to()).isEmpty()
                && other.filter(longer -> longer.to() > match.to()).isEmpty();
    }
}
