package org.dateline.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dateline.core.actor.ActorReader;
import org.dateline.core.actor.ArticleFacts;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.lexicon.EventCode;
import org.dateline.core.lexicon.EventTrait;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.Participant;
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
    private static final Set<String> VISITING = WordSet.of("""
            tourist tourists visitor visitors passenger passengers traveller travellers traveler travelers pilgrim
            pilgrims foreigner foreigners hostage hostages
            """);
    private static final Set<String> PLACE = Set.of("in", "at", "near");
    static final Set<String> EMBASSIES = Set.of("embassy", "embassies", "consulate", "consulates", "ambassador");

    private final ReadSentence words;
    private final ActorReader actors;
    private final ArticleFacts facts;

    Domestic(ReadSentence words, ActorReader actors) {
        this.words = words;
        this.actors = actors;
        this.facts = words.facts();
    }

    Casting.Cast completed(Casting.Cast cast, EventCode code, Optional<CountryCode> place) {
        var actor = each(cast.actor(), side -> ofActor(side, cast.recipient(), code, place));
        var recipient = each(cast.recipient(), side -> ofRecipient(side, actor, code, place));
        return new Casting.Cast(
                atHome(actor, recipient, code), atHome(recipient, actor, code), cast.actorWay(), cast.recipientWay());
    }

    private List<Participant> each(List<Participant> sides, Function<Participant, Optional<Participant>> completed) {
        return sides.stream()
                .map(side -> side.country().isPresent() || isForeign(side)
                        ? side
                        : completed.apply(side).orElse(side))
                .toList();
    }

    /** People of whom nothing but their country is known are no state. */
    private Participant placed(Participant side, CountryCode country, String way) {
        boolean people = side.sector().isEmpty() && tokens(side).noneMatch(actors::isPlaceNoun);
        var known = people ? side.withSector(Optional.of(UNKNOWN)) : side;
        return known.withCountry(Optional.of(country)).then(way);
    }

    private Optional<Participant> ofActor(
            Participant side, List<Participant> others, EventCode code, Optional<CountryCode> place) {
        boolean ruler = code.has(EventTrait.BY_RULERS) && has(side, RULERS);
        boolean marcher = code.has(EventTrait.MARCHING)
                && !has(side, Set.of("IGO", "NGO", "MIL"))
                && (side.sector().isPresent() || !isNamed(side));
        return ofPlace(side, place.filter(country -> ruler || marcher)).or(() -> ofRuler(side, others, code));
    }

    private Optional<Participant> ofRecipient(
            Participant side, List<Participant> others, EventCode code, Optional<CountryCode> place) {
        boolean people = has(side, Set.of("CVL")) || side.sector().isEmpty() && isCrowd(side);
        boolean harmed = code.has(EventTrait.HARMING_PEOPLE) && people && !says(side, VISITING);
        boolean ruler = code.has(EventTrait.ON_RULERS) && has(side, RULERS);
        return ofPlace(side, place.filter(country -> harmed || ruler))
                .or(() -> code.has(EventTrait.MARCHING) ? Optional.empty() : ofRuler(side, others, code));
    }

    /** "Shona rebels" who ask something of the government of Mozambique are of Mozambique. */
    private Optional<Participant> ofRuler(Participant side, List<Participant> others, EventCode code) {
        if (!code.has(EventTrait.UNDER_RULE) || !has(side, RULED) || others.size() != 1) {
            return Optional.empty();
        }
        var ruler = others.get(0);
        return ruler.country()
                .filter(country -> has(ruler, RULERS) && !says(ruler, EMBASSIES))
                .map(country -> placed(side, country, "country-of-ruler"));
    }

    private Optional<Participant> ofPlace(Participant side, Optional<CountryCode> place) {
        return place.map(country -> placed(side, country, "country-of-event"));
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

    private List<Participant> atHome(List<Participant> sides, List<Participant> others, EventCode code) {
        var home = facts.home().filter(country -> others.stream().noneMatch(side -> isState(side, country, code)));
        return home.isEmpty() || isElsewhere(home.get())
                ? sides
                : sides.stream().map(side -> ofHome(side, home.get(), code)).toList();
    }

    /** Another country is named in the sentence: theirs, for all we know. */
    private boolean isElsewhere(CountryCode home) {
        return facts.countries(words.sentenceNo()).stream()
                .anyMatch(mention -> !mention.country().equals(home));
    }

    /** A state, or at talks those who speak for one. */
    private boolean isState(Participant side, CountryCode country, EventCode code) {
        boolean speaks = code.has(EventTrait.MUTUAL) && has(side, Set.of("GOV"));
        boolean place = tokens(side).limit(1).anyMatch(i -> PLACE.contains(words.lower(i - 1)));
        return (side.sector().isEmpty() && !place || speaks) && side.country().equals(Optional.of(country));
    }

    private Participant ofHome(Participant side, CountryCode home, EventCode code) {
        boolean people = side.sector().isEmpty() && code.has(EventTrait.HARMING_PEOPLE) && isCrowd(side);
        boolean open = side.country().isEmpty()
                && (people || has(side, OF_A_STATE))
                && !isForeign(side)
                && !(has(side, Set.of("REB", "UAF")) && tokens(side).anyMatch(i -> words.is(i, Tag.PROPN)));
        return open ? placed(side, home, "country-of-article") : side;
    }

    private IntStream tokens(Participant side) {
        return words.tokensIn(side.span());
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
