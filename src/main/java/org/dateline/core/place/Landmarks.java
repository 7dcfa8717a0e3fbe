package org.dateline.core.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.MentionKind;
import org.dateline.core.model.Span;

/**
 * Finds the country of streets, buildings and waters. Their names seldom tell it; it is that of the town that stands in the name or
 * beside it, else the one in which the towns of the text lie, if that is one.
 */
final class Landmarks {

    private static final String RULE = "place.landmark";
    private static final double BESIDE = 0.7;
    private static final double AT_HOME = 0.6;
    private static final double MOST = 0.8;
    private static final int FEW = 2;
    private static final Set<String> LINKS = Set.of("in", "at", "near", "outside", "s", ",");

    /** A name that has its country already. */
    record Found(PlaceMatch match, CountryMention mention) {

        private boolean isTown() {
            return mention.kind() == MentionKind.PLACE || mention.kind() == MentionKind.CAPITAL;
        }
    }

    private final LandmarkNames names;

    private Landmarks(LandmarkNames names) {
        this.names = names;
    }

    static Landmarks load(RuleFiles files, Slots slots, PersonSigns persons) {
        return new Landmarks(LandmarkNames.load(files, slots, persons));
    }

    /** The country of nearly all towns of a text, if there are a few; alone, if the text names no other country. */
    record Home(CountryCode country, boolean isAlone) {

        static Optional<Home> of(List<Found> found) {
            var towns = counts(found.stream().filter(Found::isTown));
            var all = counts(found.stream());
            long sum = towns.values().stream().mapToLong(Long::longValue).sum();
            return towns.keySet().stream()
                    .filter(country -> towns.get(country) >= FEW && towns.get(country) >= MOST * sum)
                    .map(country -> new Home(country, all.size() == 1))
                    .findFirst();
        }

        private static Map<CountryCode, Long> counts(Stream<Found> found) {
            return found.collect(Collectors.groupingBy(name -> name.mention().country(), Collectors.counting()));
        }
    }

    /** The mention, longer by what the place is: "Marlow Province". */
    Found whole(Line line, PlaceMatch match, CountryMention mention) {
        var found = new Found(match, mention);
        if (!found.isTown()) {
            return found;
        }
        var whole = names.whole(line, match, mention.country());
        return whole.to() == match.to() ? found : new Found(whole, mention.at(whole.span(line)));
    }

    /** The mentions of a line with its landmarks; a place within a landmark's name gives way to it. */
    List<CountryMention> in(Line line, List<Found> found, Optional<Home> home) {
        var mentions = new ArrayList<CountryMention>();
        var left = new ArrayList<>(found);
        for (var mark : names.in(line)) {
            if (isFree(line, mark, found)) {
                country(line, mark, found, home).ifPresent(mention -> {
                    mentions.add(mention);
                    left.removeIf(name -> mark.holds(name.match()));
                });
            }
        }
        left.forEach(name -> mentions.add(name.mention()));
        mentions.sort(Comparator.comparing(mention -> mention.span().start()));
        return mentions;
    }

    /** Whether no name but a town stands in it, and none that reaches out of it. */
    private static boolean isFree(Line line, Landmark mark, List<Found> found) {
        boolean taken = found.stream()
                .anyMatch(name -> mark.touches(name.match())
                        && (!mark.holds(name.match()) || !mark.isItsOwn() || !name.isTown()));
        boolean silent = line.matches().stream()
                .anyMatch(match -> mark.touches(match)
                        && !match.isCountry()
                        && match.town().isEmpty());
        boolean itself = found.stream()
                .anyMatch(name ->
                        name.match().from() == mark.from() && name.match().to() == mark.to());
        return !taken && !silent && !itself;
    }

    private Optional<CountryMention> country(Line line, Landmark mark, List<Found> found, Optional<Home> home) {
        var own = mark.kind() == Landmark.Kind.STREET
                ? Optional.<CountryCode>empty()
                : found.stream()
                        .filter(name -> mark.holds(name.match()))
                        .map(name -> name.mention().country())
                        .findFirst();
        var beside = own.or(() -> beside(line, mark, found));
        boolean house = mark.kind() == Landmark.Kind.HOUSE;
        var country = beside.or(
                        () -> home.filter(here -> !house || here.isAlone()).map(Home::country))
                .or(() -> house ? Optional.empty() : only(line, mark, found));
        return country.map(code -> mention(line, mark, code, beside.isPresent() ? BESIDE : AT_HOME));
    }

    /** "Marlow Road in Sligo", "Marlow Hall, near Sligo", "Sligo's Marlow Road". */
    static Optional<CountryCode> beside(Line line, Landmark mark, List<Found> found) {
        return found.stream()
                .filter(name -> isLinked(line, mark.to(), name.match().from())
                        || isLinked(line, name.match().to(), mark.from()) && isOwner(line, name.match()))
                .map(name -> name.mention().country())
                .findFirst();
    }

    private static boolean isOwner(Line line, PlaceMatch match) {
        return line.at(match.to()).filter(word -> word.key().equals("s")).isPresent();
    }

    private static boolean isLinked(Line line, int from, int to) {
        return to > from
                && to <= from + 2
                && line.words().subList(from, to).stream().allMatch(word -> LINKS.contains(word.key()));
    }

    /** The country of all towns that the sentence names, or the only one that it names behind "in". */
    static Optional<CountryCode> only(Line line, Landmark mark, List<Found> found) {
        var countries = found.stream()
                .filter(name -> !mark.holds(name.match()) && (name.isTown() || isScene(line, mark, name)))
                .map(name -> name.mention().country())
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }

    /** "The Marlow and Ost rivers rose in Kenya". */
    private static boolean isScene(Line line, Landmark mark, Found name) {
        return name.mention().kind() == MentionKind.NAME
                && name.match().from() >= mark.to()
                && line.before(name.match().from())
                        .filter(word -> word.key().equals("in"))
                        .isPresent();
    }

    private CountryMention mention(Line line, Landmark mark, CountryCode country, double confidence) {
        return mention(line, names.span(line, mark), country, confidence, RULE);
    }

    /** What a name says of the country only because of where it stands. */
    static CountryMention mention(Line line, Span span, CountryCode country, double confidence, String rule) {
        return new CountryMention(
                span,
                line.sentence().sentenceNo(),
                country,
                MentionKind.LANDMARK,
                Optional.of(span.in(line.text())),
                confidence,
                rule);
    }
}
