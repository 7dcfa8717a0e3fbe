package org.dateline.core.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.Span;

/** Reads the names of landmarks off a line: capitalised words that end in what the thing is, "Marlow Avenue". */
final class LandmarkNames {

    private static final int MOST_WORDS = 6;
    private static final Set<String> NO_NAME = Set.of("ADP", "DET", "PRON", "SCONJ", "CCONJ", "AUX", "VERB", "PART");
    private static final Set<CountryCode> CLUBS_AND_COLLEGES =
            Stream.of("USA", "GBR", "IRL", "AUS").map(CountryCode::of).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PLACING = Set.of("ADP", "DET", "PART", "NUM", "CCONJ");
    private static final Set<String> MORE = Set.of("of", "for", "on");

    private final Map<String, Set<String>> words;
    private final Slots slots;
    private final PersonSigns persons;
    private final LandmarkLists lists;

    private LandmarkNames(Map<String, Set<String>> words, Slots slots, PersonSigns persons) {
        this.words = words;
        this.slots = slots;
        this.persons = persons;
        this.lists = new LandmarkLists(words, slots);
    }

    static LandmarkNames load(RuleFiles files, Slots slots, PersonSigns persons) {
        var words = Tsv.read(files, "rules/place/landmark-words.tsv").rows().stream()
                .collect(Collectors.toMap(row -> row.get("kind"), row -> Set.copyOf(row.list("words"))));
        return new LandmarkNames(words, slots, persons);
    }

    /** In reading order, without overlap; none in a line where capitals tell nothing. */
    List<Landmark> in(Line line) {
        var found = new ArrayList<Landmark>();
        if (line.isAllCapitals() || line.isHeadline()) {
            return found;
        }
        for (int i = 1; i < line.words().size(); i++) {
            int last = i;
            kind(line.words().get(i))
                    .filter(kind -> isEnd(line, last, kind))
                    .map(kind -> new Landmark(from(line, last), last + 1, kind))
                    .filter(mark -> mark.from() < last && !isPerson(line, mark))
                    .ifPresent(found::add);
        }
        for (var mark : lists.in(line)) {
            if (found.stream().noneMatch(mark::touches)) {
                found.add(mark);
            }
        }
        return found;
    }

    /** The name with what the region is: "Marlow Province", "Marlow State". */
    PlaceMatch whole(Line line, PlaceMatch match, CountryCode country) {
        boolean belongs = match.to() < line.words().size()
                && line.words().get(match.to()).wordCase()
                        == line.words().get(match.to() - 1).wordCase()
                && isJoined(line, match.to())
                && isDivision(line.words().get(match.to()), country)
                && line.at(match.to() + 1)
                        .filter(next -> next.isCapitalised() && isJoined(line, match.to() + 1))
                        .isEmpty();
        return belongs ? match.to(match.to() + 1) : match;
    }

    private boolean isDivision(Word word, CountryCode country) {
        return word.isCapitalised()
                && (has("division", word) || has("abroad", word) && !CLUBS_AND_COLLEGES.contains(country));
    }

    Span span(Line line, Landmark mark) {
        return mark.span(line, has("short", line.words().get(mark.to() - 1)));
    }

    /** Whether the word only says more exactly what a thing is: "City Hall". */
    boolean isCommon(Word word) {
        return has("kind-of", word);
    }

    private Optional<Landmark.Kind> kind(Word word) {
        if (!word.isCapitalised()) {
            return Optional.empty();
        }
        for (var kind : Landmark.Kind.values()) {
            if (has(kind.name().toLowerCase(Locale.ROOT), word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private boolean has(String kind, Word word) {
        return words.get(kind).contains(word.key());
    }

    /** Whether the name ends here: not "Hospital Trust", not "Center for Peace". */
    private boolean isEnd(Line line, int last, Landmark.Kind kind) {
        if (has("short", line.words().get(last))
                && line.words().get(last).end() == line.text().length()) {
            return false;
        }
        var next = line.at(last + 1).filter(word -> isJoined(line, last + 1));
        boolean longer = next.filter(word -> word.isCapitalised() && !slots.isFunctionWord(word))
                .isPresent();
        boolean more = kind == Landmark.Kind.HOUSE
                && next.filter(word -> MORE.contains(word.key())).isPresent();
        return !longer && !more;
    }

    private int from(Line line, int last) {
        int from = last;
        while (from > 0 && last - from < MOST_WORDS && isJoined(line, from) && isPart(line, from - 1)) {
            from--;
        }
        return isNamed(line, from, last) ? from : last;
    }

    /** Whether the word may stand in a name: capitalised, "42nd", the s of "St Mary's Church" but not of "Sligo's Marlow Church". */
    private boolean isPart(Line line, int index) {
        var word = line.words().get(index);
        boolean owner =
                word.key().equals("s") && kind(line.words().get(index + 1)).isPresent();
        boolean party = word.end() == word.start() + 1 && line.text().charAt(word.end()) == '-';
        boolean ordinal = Character.isDigit(word.key().charAt(0)) && word.key().matches("\\d{1,3}(st|nd|rd|th)");
        boolean particle = has("particle", word)
                && index > 0
                && (line.words().get(index - 1).isCapitalised() || word.key().equals("al"));
        return !word.isSign()
                && !party
                && (particle || word.isCapitalised() && !isFunctionWord(line, index) || owner || ordinal);
    }

    private boolean isFunctionWord(Line line, int index) {
        var word = line.words().get(index);
        boolean begins = index == 0 || line.words().get(index - 1).isSign();
        return slots.isFunctionWord(word)
                || begins && NO_NAME.contains(line.token(word).pos());
    }

    /** Whether a word says which one it is. */
    private boolean isNamed(Line line, int from, int last) {
        return line.words().subList(from, last).stream()
                .anyMatch(word -> word.key().length() > 1 && !has("kind-of", word));
    }

    /** Whether nothing but a space, a hyphen, an apostrophe or the stop of an abbreviation stands before the word. */
    private static boolean isJoined(Line line, int index) {
        int gap = line.words().get(index - 1).end();
        int start = line.words().get(index).start();
        if (start - gap == 1) {
            return " '\u2019-".indexOf(line.text().charAt(gap)) >= 0;
        }
        return start - gap == 2
                && line.text().charAt(gap) == '.'
                && gap - line.words().get(index - 1).start() <= 2;
    }

    /** "Susan Lake", "President Park", "Susan L. Park", and where nothing says that it is a place: "Moira Lane was named". */
    private boolean isPerson(Line line, Landmark mark) {
        var first = line.words().get(mark.from());
        boolean named = mark.to() - mark.from() == 2 && (persons.isGivenName(first) || has("office", first));
        boolean initial = line.words().get(mark.to() - 2).key().length() == 1;
        boolean placed = mark.from() > 0
                && PLACING.contains(
                        line.token(line.words().get(mark.from() - 1)).pos());
        return has("person", line.words().get(mark.to() - 1)) && (named || initial || !placed);
    }
}
