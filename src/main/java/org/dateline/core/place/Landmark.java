package org.dateline.core.place;

import org.dateline.core.model.Span;

/** The words {@code from} to {@code to - 1} of a line as the name of a street, a building or a water. */
record Landmark(int from, int to, Kind kind) {

    enum Kind {
        /** It may be called after any place: "Paris Road". */
        STREET,
        /** Called after the place where it is, if after a place at all, and no part of it: "Marlow Airport", "Marlow Bay". */
        GROUND,
        /** A part of the town that it is called after: "Marlow Library". */
        SITE,
        /** As a site, but known far away too: "Marlow University". */
        HOUSE
    }

    /** Whether it is another place than the town that it is called after. */
    boolean isItsOwn() {
        return kind == Kind.STREET || kind == Kind.GROUND;
    }

    boolean holds(PlaceMatch match) {
        return match.from() >= from && match.to() <= to;
    }

    boolean touches(Landmark other) {
        return other.from() < to && other.to() > from;
    }

    boolean touches(PlaceMatch match) {
        return match.from() < to && match.to() > from;
    }

    /** What it quotes, with the stop of a shortened word ("Marlow St."). */
    Span span(Line line, boolean isShort) {
        var last = line.words().get(to - 1);
        boolean stop =
                isShort && last.end() < line.text().length() && line.text().charAt(last.end()) == '.';
        return Span.of(line.words().get(from).start(), last.end() + (stop ? 1 : 0));
    }
}
