package org.dateline.core.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.CountryName;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.MentionKind;

/** Where a member of an American parliament is from, behind the letter of the party: "Ana Roe, D-Sligo", "R-Marlow Falls", "D-W.Va.". */
final class PartyHomes {

    private static final Optional<CountryCode> COUNTRY = Optional.of(CountryCode.of("USA"));
    private static final Set<String> PARTIES = Set.of("r", "d", "dfl", "gop");
    private static final int MOST_WORDS = 3;

    private final Regions regions;
    private final Gazetteer gazetteer;

    PartyHomes(Regions regions, Gazetteer gazetteer) {
        this.regions = regions;
        this.gazetteer = gazetteer;
    }

    List<PlaceMatch> in(Line line) {
        var found = new ArrayList<PlaceMatch>();
        for (int i = 0; i + 1 < line.words().size(); i++) {
            if (isParty(line, i)) {
                int from = i + 1;
                regions.at(line, from).or(() -> town(line, from)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isParty(Line line, int index) {
        var word = line.words().get(index);
        var next = line.words().get(index + 1);
        return PARTIES.contains(word.key())
                && word.isCapitalised()
                && next.isCapitalised()
                && next.start() == word.end() + 1
                && "-\u2013".indexOf(line.text().charAt(word.end())) >= 0;
    }

    private Optional<PlaceMatch> town(Line line, int from) {
        int to = gazetteer.longest(line.words(), from).map(PlaceMatch::to).orElseGet(() -> end(line, from));
        if (line.at(to).isPresent()) {
            return Optional.empty();
        }
        var name = line.text()
                .substring(
                        line.words().get(from).start(), line.words().get(to - 1).end());
        return Optional.of(
                new PlaceMatch(new CountryName(name, COUNTRY, MentionKind.PLACE, Optional.of(name)), from, to, true));
    }

    private static int end(Line line, int from) {
        int to = from + 1;
        while (to < from + MOST_WORDS && line.at(to).filter(Word::isCapitalised).isPresent()) {
            to++;
        }
        return to;
    }
}
