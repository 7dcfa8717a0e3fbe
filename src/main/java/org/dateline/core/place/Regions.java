package org.dateline.core.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.CountryName;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.MentionKind;

/** Regions as they stand behind a town, in full or shortened: "Illinois", "Ill.", "IL". */
final class Regions {

    private static final Set<String> TIMES = Set.of("century", "centuries", "millennium", "years", "year", "bce");

    /** Shortened regions that are also words, or shorten something else. */
    private static final Set<String> WORDS = Set.of(
            "Ill.", "Ind.", "Ore.", "Wash.", "Miss.", "Man.", "Cal.", "Vic.", "Que.", "La.", "Del.", "Tas.", "Penn.");

    private final NameTrie names;

    private Regions(NameTrie names) {
        this.names = names;
    }

    static Regions load(RuleFiles files) {
        var names = new ArrayList<CountryName>();
        for (var row : Tsv.read(files, "rules/place/regions.tsv").rows()) {
            var code = Optional.of(CountryCode.of(row.get("iso3c")));
            for (var name : row.list("names")) {
                names.add(new CountryName(name, code, MentionKind.PLACE, row.find("place")));
            }
        }
        return new Regions(NameTrie.ofTowns(names));
    }

    /** The region at word {@code from}; a shortened one ("Ill.") only with its stop or in capitals. */
    Optional<PlaceMatch> at(Line line, int from) {
        return names.longest(line.words(), from)
                .filter(region -> isFull(region)
                        || hasStop(line, region)
                        || line.words().get(from).wordCase() == WordCase.ALL_CAPITALS);
    }

    /** A shortened region that needs no town before it: letters with stops ("N.Y."), or more before another word ("Calif. farmers"). */
    Optional<PlaceMatch> alone(String text, List<Word> words, int from) {
        return names.longest(words, from)
                .filter(match -> match.name().name().indexOf('.') > 0)
                .filter(match -> isDotted(text, words, match) || isShortened(text, words, match));
    }

    private static boolean isDotted(String text, List<Word> words, PlaceMatch match) {
        var word = words.get(match.from());
        return match.isOneWord()
                && word.wordCase() == WordCase.ALL_CAPITALS
                && text.charAt(word.start() + 1) == '.'
                && hasStop(text, word.end())
                && !isYear(words, match.from());
    }

    /** Two letters and words of the language only before one in lower case: "Md. Karim" is a person. */
    private static boolean isShortened(String text, List<Word> words, PlaceMatch match) {
        int end = words.get(match.to() - 1).end();
        boolean goesOn = match.to() < words.size()
                && text.charAt(end) == '.'
                && words.get(match.to()).start() == end + 2
                && !WORDS.contains(match.name().name());
        return goesOn
                && (match.name().name().length() > 3 || words.get(match.to()).wordCase() == WordCase.LOWER);
    }

    /** "300 B.C.", "the fourth century B.C.". */
    private static boolean isYear(List<Word> words, int from) {
        var before = from > 0 ? words.get(from - 1).key() : "";
        return TIMES.contains(before) || !before.isEmpty() && Character.isDigit(before.charAt(0));
    }

    /** Whether the region, in full, begins something longer ("Smith, California Political News") or acts itself. */
    boolean isMore(Line line, PlaceMatch region) {
        int end = line.words().get(region.to() - 1).end();
        boolean owner =
                end < line.text().length() && "'\u2019".indexOf(line.text().charAt(end)) >= 0;
        boolean longer = line.at(region.to())
                .filter(next -> next.start() == end + 1)
                .filter(next -> next.isCapitalised() || line.token(next).pos().equals("NOUN"))
                .isPresent();
        return isFull(region) && (owner || longer);
    }

    static boolean isFull(PlaceMatch region) {
        return region.name().place().equals(Optional.of(region.name().name()));
    }

    private static boolean hasStop(Line line, PlaceMatch region) {
        return hasStop(line.text(), line.words().get(region.to() - 1).end());
    }

    private static boolean hasStop(String text, int end) {
        return text.charAt(end - 1) == '.' || end < text.length() && text.charAt(end) == '.';
    }

    /** Whether such a name ends a stretch of words. */
    boolean ends(List<Word> words, int from, int to) {
        return names.longest(words, from).filter(match -> match.to() == to).isPresent();
    }
}
