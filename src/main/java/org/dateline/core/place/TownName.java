package org.dateline.core.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.lexicon.CountryName;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.MentionKind;

/** One name of the gazetteer with all that a text says of it: what stands beside it, how often, and next to which countries. */
final class TownName {

    /** What must speak for a town that stands as one somewhere, and for one that never does; weights are those of towns. */
    private static final double FIRM = 5.0;

    private static final double OPEN = 6.3;

    /** The same for a large town of one country only, "Multan counts its dead", and its regions, "to Turkana County". */
    private static final double OPEN_ALONE = 5.5;

    private static final double FIRM_REGION = 4.2;
    private static final double MARGIN = 0.3;
    private static final double SELDOM = 1.5;
    private static final double HOME = 0.7;
    private static final double AGAIN = 0.25;
    private static final double NEAR = 0.7;
    private static final double KNOWN_REGION = 1.2;
    private static final double KNOWN_COUNTRY = 1.5;
    private static final double FAR_MORE = 1.5;
    private static final int LOCAL_PRESS = 2;
    private static final double NOBODY = 0.1;
    private static final double REGION_VOTE = 0.6;
    private static final double COUNTRY_VOTE = 0.4;
    private static final int WORD = 2;

    private static final Set<CountryCode> ENGLISH_PRESS = Stream.of(
                    "USA", "GBR", "IRL", "CAN", "AUS", "NZL", "ZAF", "IND")
            .map(CountryCode::of)
            .collect(Collectors.toUnmodifiableSet());

    private final String key;
    private final Town town;
    private final double doubt;
    private final Map<CountryCode, Integer> beside = new HashMap<>();
    private Optional<CountryName> own;
    private Slot best = Slot.PERSON;
    private int local;
    private int firm;
    private boolean person;
    private boolean part;

    TownName(String key, PlaceMatch match, double doubt) {
        this.key = key;
        this.town = match.town().orElseThrow();
        this.doubt = doubt;
        this.own = match.isCountry() ? Optional.of(match.name()) : Optional.empty();
    }

    String key() {
        return key;
    }

    /** One place where the name stands: in which slot, and whether it is written as a name there. */
    void add(Slot slot, boolean isName) {
        person |= slot == Slot.PERSON;
        part |= slot == Slot.PART;
        local += slot == Slot.LOCAL ? 1 : 0;
        firm += slot.isFirm() ? 1 : 0;
        if ((slot != Slot.OPEN || isName) && slot.compareTo(best) > 0) {
            best = slot;
        }
    }

    /** The countries that the same sentence names, by the names for them. */
    void addBeside(Map<String, CountryCode> named) {
        named.forEach((other, country) -> beside.merge(country, other.equals(key) ? 0 : 1, Integer::sum));
    }

    /** It is not the well-known place of the name. */
    void disown() {
        own = Optional.empty();
    }

    /** What the name, still open itself, says for the regions it may lie in. */
    void vote(PlaceEvidence around) {
        if (best.isFirm() && doubt == 0 && !person && own.isEmpty()) {
            town.vote(around, town.readings(), key, REGION_VOTE);
            double share = COUNTRY_VOTE / town.readings().size();
            town.readings().forEach(place -> around.add(place.region().country(), key, share));
        }
    }

    Optional<CountryCode> decide(PlaceEvidence around) {
        boolean doubtful = doubt > 0 || person || part;
        if (best.compareTo(Slot.OPEN) < 0 || person && best != Slot.LOCAL || doubtful && !best.isFirm()) {
            return Optional.empty();
        }
        var scores = scores(around);
        var country = scores.entrySet().stream()
                .max(Map.Entry.<CountryCode, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
        return country.filter(code -> scores.get(code) >= needed() && isClear(code, scores))
                .filter(code -> doubt < WORD || isRegionKnown(code, around))
                .filter(code -> mayOverrule(code, around, scores));
    }

    private double needed() {
        return base() + doubt * SELDOM + (person ? 1 : 0) + (part ? 0.5 : 0);
    }

    private double base() {
        if (best.isFirm()) {
            boolean region = town.readings().stream().anyMatch(Town.Reading::isRegion) && key.contains(" ");
            return town.isOfOneCountry() && region ? FIRM_REGION : FIRM;
        }
        return town.isLargeAlone() ? OPEN_ALONE : OPEN;
    }

    private static boolean isClear(CountryCode country, Map<CountryCode, Double> scores) {
        return scores.entrySet().stream()
                .filter(other -> !other.getKey().equals(country))
                .allMatch(other -> scores.get(country) - other.getValue() >= MARGIN);
    }

    /**
     * Whether a well-known name may mean its namesake, where the text names nobody of the well-known place's country: that of a
     * city with a town's words beside it, or in local news of a region that the text names; that of a country only with both.
     */
    private boolean mayOverrule(CountryCode country, PlaceEvidence around, Map<CountryCode, Double> scores) {
        if (own.isEmpty()) {
            return true;
        }
        var home = own.get().country().orElseThrow();
        if (home.equals(country) || around.names(home, key)) {
            return false;
        }
        boolean known = isRegionKnown(country, around);
        boolean clear = around.signs(country) > 0
                && own.get().kind() == MentionKind.PLACE
                && scores.get(country) - scores.get(home) > FAR_MORE;
        return switch (own.get().kind()) {
            case CAPITAL, PLACE ->
                local > 1
                        || local > 0 && (known || around.of(country, key) > KNOWN_COUNTRY)
                        || firm > 0 && known && (clear || around.signs(country) >= LOCAL_PRESS);
            case NAME -> local > 0 && known && around.signs(country) > 0;
            default -> false;
        };
    }

    private Map<CountryCode, Double> scores(PlaceEvidence around) {
        var powers = new HashMap<CountryCode, Double>();
        for (var reading : town.readings()) {
            double weight = reading.weight() + around.of(reading.region(), key);
            powers.merge(reading.region().country(), Math.pow(10, weight), Double::sum);
        }
        var scores = new HashMap<CountryCode, Double>();
        powers.forEach((country, power) -> scores.put(
                country, Math.log10(power) + near(country) + around.of(country, key) + home(country, around)));
        own.flatMap(CountryName::country)
                .ifPresent(country -> scores.merge(
                        country, fame(country, around) + near(country) + around.of(country, key), Math::max));
        return scores;
    }

    /** How well known a name is without the gazetteer; less where it has a town's words beside it and nobody else from there. */
    private double fame(CountryCode home, PlaceEvidence around) {
        double fame = switch (own.orElseThrow().kind()) {
            case NAME, DEMONYM -> 9;
            case CAPITAL, GOVERNMENT -> 7.5;
            case PLACE, LANDMARK -> 6.5;
        };
        return local > 1 && !around.names(home, key) ? fame - 1 : fame;
    }

    /** What the countries named in the same sentences say for or against one. */
    private double near(CountryCode country) {
        if (beside.getOrDefault(country, 0) > 0) {
            return NEAR;
        }
        return beside.values().stream().anyMatch(count -> count > 0) ? -NEAR : 0;
    }

    /** What a town's own words beside a name count for: only where the text need not say in which country it is. */
    private double home(CountryCode country, PlaceEvidence around) {
        boolean told = ENGLISH_PRESS.contains(country) || around.of(country, key) > NOBODY;
        return firm == 0 || !told ? 0 : Math.min(firm - 1, 3) * AGAIN + (local == 0 ? 0 : HOME);
    }

    private boolean isRegionKnown(CountryCode country, PlaceEvidence around) {
        return town.in(country).stream().anyMatch(reading -> around.of(reading.region(), key) > KNOWN_REGION);
    }
}
