package org.dateline.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dateline.core.actor.ActorReader;
import org.dateline.core.actor.ArticleFacts;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.Participant;
import org.dateline.core.model.PloverType;
import org.dateline.core.syntax.Tag;

/**
 * Gives "the government", "police", "23 people" and "President Kovač" their country where it is plain: that of the place
 * where people march, are arrested or killed; that of the government whose opponents they are; or the one country that the
 * article is about, if that is not, as a state, the other side.
 */
final class Domestic {

    private static final Set<String> OF_A_STATE = WordSet.of("""
            GOV MIL COP JUD LEG PTY OPP CVL LAB EDU SOC SPY ELI REB UAF REL
            """);
    private static final String UNKNOWN = "UNK";
    private static final Set<String> RULERS = Set.of("GOV", "COP", "JUD", "LEG");
    private static final Set<String> RULED = WordSet.of("OPP REB CVL LAB EDU SOC REL PTY REF");
    private static final Set<PloverType> AT_HOME = Set.of(PloverType.COERCE, PloverType.PROTEST);
    private static final Set<PloverType> HARM = Set.of(PloverType.COERCE, PloverType.ASSAULT);
    private static final Set<PloverType> OVER_RULE =
            Set.of(PloverType.PROTEST, PloverType.REQUEST, PloverType.CONCEDE, PloverType.AGREE);
    private static final Set<String> VISITING = WordSet.of("""
            tourist tourists visitor visitors passenger passengers traveller travellers traveler travelers pilgrim
            pilgrims foreigner foreigners hostage hostages
            """);
    private static final Set<String> PLACE = Set.of("in", "at", "near");
    private static final Set<String> EMBASSIES = Set.of("embassy", "embassies", "consulate", "ambassador");

    private final ReadSentence words;
    private final ActorReader actors;
    private final ArticleFacts facts;

    Domestic(ReadSentence words, ActorReader actors) {
        this.words = words;
        this.actors = actors;
        this.facts = words.facts();
    }

    Casting.Cast completed(Casting.Cast cast, PloverType type, Optional<CountryCode> place) {
        var actor = each(cast.actor(), side -> ofActor(side, cast.recipient(), type, place));
        var recipient = each(cast.recipient(), side -> ofRecipient(side, actor, type, place));
        return new Casting.Cast(
                atHome(actor, recipient, type), atHome(recipient, actor, type), cast.actorWay(), cast.recipientWay());
    }

    private List<Participant> each(List<Participant> sides, Function<Participant, Optional<CountryCode>> country) {
        return sides.stream()
                .map(side -> side.country().isPresent() || isForeign(side) ? side : placed(side, country.apply(side)))
                .toList();
    }

    /** People of whom nothing but their country is known are no state. */
    private Participant placed(Participant side, Optional<CountryCode> country) {
        boolean people =
                country.isPresent() && side.sector().isEmpty() && tokens(side).noneMatch(actors::isPlaceNoun);
        return with(
                people
                        ? new Participant(side.role(), side.span(), side.entityNo(), country, Optional.of(UNKNOWN))
                        : side,
                country);
    }

    private static Participant with(Participant side, Optional<CountryCode> country) {
        return country.isEmpty()
                ? side
                : new Participant(side.role(), side.span(), side.entityNo(), country, side.sector());
    }

    private Optional<CountryCode> ofActor(
            Participant side, List<Participant> others, PloverType type, Optional<CountryCode> place) {
        boolean ruler = type == PloverType.COERCE && has(side, RULERS);
        boolean marcher = type == PloverType.PROTEST
                && !has(side, Set.of("IGO", "NGO", "MIL"))
                && (side.sector().isPresent() || !isNamed(side));
        return (ruler || marcher ? place : Optional.<CountryCode>empty()).or(() -> ofRuler(side, others, type));
    }

    private Optional<CountryCode> ofRecipient(
            Participant side, List<Participant> others, PloverType type, Optional<CountryCode> place) {
        boolean people = has(side, Set.of("CVL")) || side.sector().isEmpty() && isCrowd(side);
        boolean harmed = HARM.contains(type) && people && !says(side, VISITING);
        boolean ruler = AT_HOME.contains(type) && has(side, RULERS);
        return (harmed || ruler ? place : Optional.<CountryCode>empty())
                .or(() -> type == PloverType.PROTEST ? Optional.empty() : ofRuler(side, others, type));
    }

    /** "Shona rebels" who ask something of the government of Mozambique are of Mozambique. */
    private Optional<CountryCode> ofRuler(Participant side, List<Participant> others, PloverType type) {
        if (!OVER_RULE.contains(type) || !has(side, RULED) || others.size() != 1) {
            return Optional.empty();
        }
        var ruler = others.get(0);
        return has(ruler, RULERS) && !says(ruler, EMBASSIES) ? ruler.country() : Optional.empty();
    }

    /** A person or a body with a name of its own; a people's name is not. */
    private boolean isNamed(Participant side) {
        return side.entityNo()
                .map(no -> facts.entity(no).type())
                .filter(type -> type == EntityType.PERSON || type == EntityType.ORGANIZATION)
                .isPresent();
    }

    private static boolean has(Participant side, Set<String> sectors) {
        return side.sector().filter(sectors::contains).isPresent();
    }

    /** "12", "three ethnic Turks", "a village": people nobody has a word for. */
    private boolean isCrowd(Participant side) {
        return !isNamed(side)
                && tokens(side)
                        .anyMatch(
                                i -> words.is(i, Tag.NUM) || words.lower(i).equals("ethnic") || actors.isPlaceNoun(i));
    }

    private List<Participant> atHome(List<Participant> sides, List<Participant> others, PloverType type) {
        var home = facts.home().filter(country -> others.stream().noneMatch(side -> isState(side, country, type)));
        return home.isEmpty() || isElsewhere(home.get())
                ? sides
                : sides.stream().map(side -> ofHome(side, home, type)).toList();
    }

    /** Another country is named in the sentence: theirs, for all we know. */
    private boolean isElsewhere(CountryCode home) {
        return facts.countries(words.sentenceNo()).stream()
                .anyMatch(mention -> !mention.country().equals(home));
    }

    /** A state, or at talks those who speak for one. */
    private boolean isState(Participant side, CountryCode country, PloverType type) {
        boolean speaks = type == PloverType.CONSULT && has(side, Set.of("GOV"));
        boolean place = tokens(side).limit(1).anyMatch(i -> PLACE.contains(words.lower(i - 1)));
        return (side.sector().isEmpty() && !place || speaks) && side.country().equals(Optional.of(country));
    }

    private Participant ofHome(Participant side, Optional<CountryCode> home, PloverType type) {
        boolean people = side.sector().isEmpty() && HARM.contains(type) && isCrowd(side);
        boolean open = side.country().isEmpty()
                && (people || has(side, OF_A_STATE))
                && !isForeign(side)
                && !(has(side, Set.of("REB", "UAF")) && tokens(side).anyMatch(i -> words.is(i, Tag.PROPN)));
        return open ? placed(side, home) : side;
    }

    private IntStream tokens(Participant side) {
        return IntStream.range(0, words.size()).filter(i -> side.span().contains(words.span(i, i + 1)));
    }

    private boolean says(Participant side, Set<String> some) {
        return tokens(side).anyMatch(i -> some.contains(words.lower(i)));
    }

    /** "foreign troops", "UN officials", "European leaders" are of no one country; an opposition's "coalition" is. */
    private boolean isForeign(Participant side) {
        boolean party = has(side, Set.of("OPP", "PTY"));
        return tokens(side)
                .anyMatch(i -> FOREIGN.contains(words.lower(i))
                        && !(party && words.lower(i).equals("coalition")));
    }

    private static final Set<String> FOREIGN = WordSet.of("""
            foreign international european western african asian arab muslim regional global world allied
            coalition eu un u.n. nato nations union countries other
            """);
}
