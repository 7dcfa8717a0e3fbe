package org.dateline.core.place;

import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.MentionKind;

/** Tells a town and its region from two of a list: "Lebanon, Ohio" is a town, "Lebanon, Ohio and Texas" are three places. */
final class TownLists {

    private static final Set<String> LIST_SIGNS = Set.of(",", "and", "or");

    private final Regions regions;
    private final Gazetteer gazetteer;

    TownLists(Regions regions, Gazetteer gazetteer) {
        this.regions = regions;
        this.gazetteer = gazetteer;
    }

    /**
     * "Lebanon, Tenn.", "in Lebanon, Ohio, on Friday": a town known there, and the region ends the matter. In "Mexico, Texas
     * has no such law" and "Panama, Florida and Cuba" the country is the country.
     */
    boolean isCalledLikeCountry(Line line, int start, int comma, PlaceMatch region) {
        var country = region.name().country().orElseThrow();
        boolean known = gazetteer
                .find(line.key(start, comma))
                .filter(town -> !town.in(country).isEmpty())
                .isPresent();
        if (!known || !Regions.isFull(region)) {
            return known;
        }
        int next = region.to();
        boolean listed = start > 1
                && LIST_SIGNS.contains(line.words().get(start - 1).key())
                && line.words().get(start - 2).isCapitalised();
        boolean ends = next >= line.words().size()
                || line.words().get(next).isSign()
                        && !line.words().get(next).key().equals("and")
                        && (next + 1 == line.words().size()
                                || !line.words().get(next + 1).isCapitalised());
        return ends && !listed;
    }

    /** Whether town and region are two of a list: "Pitt, Richmond, Scotland, Wake and Warren", "Guam, Alaska and Hawaii". */
    boolean isListed(Line line, int start, PlaceMatch region) {
        if (!Regions.isFull(region) || region.to() + 1 >= line.words().size()) {
            return false;
        }
        boolean more = LIST_SIGNS.contains(line.words().get(region.to()).key())
                && regions.at(line, region.to() + 1).filter(Regions::isFull).isPresent();
        boolean precedes = start > 1
                && line.words().get(start - 1).key().equals(",")
                && line.words().get(start - 2).isCapitalised()
                && line.words().get(region.to()).key().equals(",")
                && line.words().get(region.to() + 1).isCapitalised()
                && countryAt(line, region.to() + 1).isEmpty();
        return more || precedes;
    }

    /** "in Gaza, Ukraine and Sudan": a well-known place of another country is no town of the next in a list. */
    boolean isElsewhere(Line line, int start, int comma, PlaceMatch country) {
        var code = country.name().country().orElseThrow();
        boolean elsewhere = line.matches().stream()
                .anyMatch(match -> match.from() == start
                        && match.to() == comma
                        && match.name()
                                .country()
                                .filter(own -> !own.equals(code))
                                .isPresent());
        return elsewhere
                && gazetteer
                        .find(line.key(start, comma))
                        .filter(town -> !town.in(code).isEmpty())
                        .isEmpty();
    }

    /** Whether the country only explains the town: nothing goes on about it, as in "from Osei, Ghana's president". */
    static boolean endsApposition(Line line, PlaceMatch country) {
        int end = line.words().get(country.to() - 1).end();
        return line.at(country.to()).isEmpty()
                && (end == line.text().length() || !isApostrophe(line.text().charAt(end)));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    static Optional<PlaceMatch> countryAt(Line line, int from) {
        return line.matches().stream()
                .filter(match -> match.from() == from && (match.is(MentionKind.NAME) || match.is(MentionKind.PLACE)))
                .findFirst();
    }
}
