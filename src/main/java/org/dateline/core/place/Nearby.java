package org.dateline.core.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.EntityType;
import org.dateline.core.name.NameModel;

/**
 * Places that no table knows, or not where the text is: "the village of Marlow". The model takes them for places and the words
 * before them for no less; their country is that of the places named beside them, in the sentence, or by the text as a whole.
 */
final class Nearby {

    private static final String RULE = "place.nearby";
    private static final double BESIDE = 0.65;
    private static final double AT_HOME = 0.55;

    private static final Set<String> WEAK = Set.of("at", "to");

    private final LandmarkNames names;
    private final Slots slots;
    private final Seldom seldom;
    private final Gazetteer gazetteer;
    private final Set<String> nowhere;

    private Nearby(LandmarkNames names, Slots slots, Seldom seldom, Gazetteer gazetteer, Set<String> nowhere) {
        this.names = names;
        this.slots = slots;
        this.seldom = seldom;
        this.gazetteer = gazetteer;
        this.nowhere = nowhere;
    }

    static Nearby load(RuleFiles files, Slots slots, PersonSigns persons, Seldom seldom, Gazetteer gazetteer) {
        var nowhere = Tsv.read(files, "rules/place/nowhere.tsv").rows().stream()
                .flatMap(row -> row.list("names").stream())
                .map(Ambiguity::key)
                .collect(Collectors.toUnmodifiableSet());
        return new Nearby(LandmarkNames.load(files, slots, persons), slots, seldom, gazetteer, nowhere);
    }

    /** The last words of all names that the model takes for persons. */
    static Set<String> persons(List<Line> lines) {
        var persons = new HashSet<String>();
        for (var line : lines) {
            for (var name : line.names()) {
                if (name.type() == EntityType.PERSON) {
                    persons.add(Ambiguity.key(
                            line.sentence().tokens().get(name.to() - 1).text()));
                }
            }
        }
        return persons;
    }

    /** What the line names besides {@code found} and {@code mentions}. */
    List<CountryMention> in(
            Line line,
            List<Landmarks.Found> found,
            List<CountryMention> mentions,
            Optional<Landmarks.Home> home,
            Set<String> persons) {
        var more = new ArrayList<CountryMention>();
        if (line.isAllCapitals() || line.isHeadline()) {
            return more;
        }
        for (var name : line.names()) {
            if (name.type() == EntityType.LOCATION) {
                match(line, name)
                        .filter(match -> isFree(line, match, mentions)
                                && isPlace(line, match)
                                && !persons.contains(
                                        line.words().get(match.to() - 1).key()))
                        .flatMap(match -> mention(line, match, found, home))
                        .ifPresent(more::add);
            }
        }
        return more;
    }

    /** The words of the name, if its tokens begin and end with some. */
    private static Optional<PlaceMatch> match(Line line, NameModel.Name name) {
        int start = line.sentence().tokens().get(name.from()).start();
        int end = line.sentence().tokens().get(name.to() - 1).end();
        int from = -1;
        int to = -1;
        for (int i = 0; i < line.words().size(); i++) {
            from = line.words().get(i).start() == start ? i : from;
            to = line.words().get(i).end() == end ? i + 1 : to;
        }
        if (from < 0 || to <= from) {
            return Optional.empty();
        }
        var key = line.key(from, to);
        return Optional.of(PlaceMatch.candidate(new Town(key, List.of()), from, to));
    }

    private boolean isFree(Line line, PlaceMatch match, List<CountryMention> mentions) {
        var span = match.span(line);
        return mentions.stream().noneMatch(mention -> mention.span().overlaps(span))
                && line.matches().stream()
                        .noneMatch(other -> other.from() < match.to()
                                && other.to() > match.from()
                                && (other.isCountry() || other.town().isEmpty()))
                && !isNowhere(line, match)
                && !seldom.isNever(line.key(match));
    }

    /** "Europe", "Coastal West Africa". */
    private boolean isNowhere(Line line, PlaceMatch match) {
        return nowhere.contains(line.key(match))
                || nowhere.contains(line.words().get(match.to() - 1).key());
    }

    private boolean isPlace(Line line, PlaceMatch match) {
        boolean owns =
                line.at(match.to()).filter(word -> word.key().equals("s")).isPresent();
        var slot = slots.of(line, match);
        boolean dateline = match.from() == 0 && slot == Slot.LOCAL;
        return slot.isFirm()
                && !owns
                && !names.isCommon(line.words().get(match.from()))
                && (dateline || line.words().get(match.from()).wordCase() != WordCase.ALL_CAPITALS);
    }

    private Optional<CountryMention> mention(
            Line line, PlaceMatch match, List<Landmarks.Found> found, Optional<Landmarks.Home> home) {
        var mark = new Landmark(match.from(), match.to(), Landmark.Kind.GROUND);
        var linked = Landmarks.beside(line, mark, found);
        boolean weak = line.before(match.from())
                .filter(word -> WEAK.contains(word.key()))
                .isPresent();
        var beside = weak ? linked : linked.or(() -> Landmarks.only(line, mark, found));
        var country = weak ? beside : beside.or(() -> home.map(Landmarks.Home::country));
        double confidence = beside.isPresent() ? BESIDE : AT_HOME;
        return country.filter(code -> isThere(line, match, code))
                .map(code -> Landmarks.mention(line, match.span(line), code, confidence, RULE));
    }

    /** Whether the tables do not know the name in other countries only. */
    private boolean isThere(Line line, PlaceMatch match, CountryCode country) {
        return gazetteer
                .find(line.key(match))
                .filter(town -> town.in(country).isEmpty())
                .isEmpty();
    }
}
