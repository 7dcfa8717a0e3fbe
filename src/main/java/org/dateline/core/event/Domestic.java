package org.dateline.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.Participant;

/**
 * Gives "the government", "police" and "President Kovač" the country that the article is about, if it plainly is about one
 * and that country is not, as a state, the other side.
 */
final class Domestic {

    private static final Set<String> OF_A_STATE = WordSet.of("""
            GOV MIL COP JUD LEG PTY OPP CVL LAB EDU SOC SPY ELI REB UAF REL
            """);

    private final Reading reading;
    private final ArticleFacts facts;

    Domestic(Reading reading, ArticleFacts facts) {
        this.reading = reading;
        this.facts = facts;
    }

    List<Participant> completed(List<Participant> sides, List<Participant> others) {
        var home = facts.home().filter(country -> others.stream().noneMatch(side -> isState(side, country)));
        return home.isEmpty() || isElsewhere(home.get())
                ? sides
                : sides.stream().map(side -> completed(side, home)).toList();
    }

    /** Another country is named in the sentence: theirs, for all we know. */
    private boolean isElsewhere(CountryCode home) {
        return facts.countries(reading.words().sentence().sentenceNo()).stream()
                .anyMatch(mention -> !mention.country().equals(home));
    }

    private static boolean isState(Participant side, CountryCode country) {
        return side.sector().isEmpty() && side.country().equals(Optional.of(country));
    }

    private Participant completed(Participant side, Optional<CountryCode> home) {
        boolean open = side.country().isEmpty()
                && side.sector().filter(OF_A_STATE::contains).isPresent()
                && !isForeign(side)
                && !(isArmed(side) && isName(side));
        return open ? new Participant(side.role(), side.span(), side.entityNo(), home, side.sector()) : side;
    }

    private static boolean isArmed(Participant side) {
        return side.sector()
                .filter(sector -> sector.equals("REB") || sector.equals("UAF"))
                .isPresent();
    }

    private boolean isName(Participant side) {
        var words = reading.words();
        return IntStream.range(0, words.size())
                .filter(i -> side.span().contains(words.span(i, i + 1)))
                .anyMatch(i -> words.is(i, "PROPN"));
    }

    /** "foreign troops", "UN officials", "European leaders" are of no one country. */
    private boolean isForeign(Participant side) {
        var words = reading.words();
        return IntStream.range(0, words.size())
                .filter(i -> side.span().contains(words.span(i, i + 1)))
                .anyMatch(i -> FOREIGN.contains(words.lower(i)));
    }

    private static final Set<String> FOREIGN = WordSet.of("""
            foreign international european western african asian arab muslim regional global world allied
            coalition eu un u.n. nato nations union countries other
            """);
}
