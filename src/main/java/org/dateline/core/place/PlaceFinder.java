package org.dateline.core.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.lexicon.CountryName;
import org.dateline.core.lexicon.CountryNames;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.MentionKind;
import org.dateline.core.name.Names;
import org.dateline.core.text.AnnotatedText;

/** Finds every place in a text that points at a country; holds no state, one finder serves all threads. */
public final class PlaceFinder {

    private static final double DECIDED_BY_RULE = 0.75;
    private static final double SETTLED = 0.7;

    private final Reader reader;
    private final Ambiguities ambiguities;
    private final PersonSigns persons;
    private final Settler settler;
    private final Landmarks landmarks;
    private final Nearby nearby;

    private PlaceFinder(
            Reader reader,
            Ambiguities ambiguities,
            PersonSigns persons,
            Settler settler,
            Landmarks landmarks,
            Nearby nearby) {
        this.reader = reader;
        this.ambiguities = ambiguities;
        this.persons = persons;
        this.settler = settler;
        this.landmarks = landmarks;
        this.nearby = nearby;
    }

    public static PlaceFinder load(RuleFiles files) {
        var persons = PersonSigns.load(files);
        var names = CountryNames.load(files).all();
        var seldom = Seldom.load(files);
        var slots = Slots.load(files, persons);
        var gazetteer = Gazetteer.load(files);
        return new PlaceFinder(
                new Reader(
                        NameTrie.of(names),
                        Towns.load(files, persons, seldom, gazetteer, slots),
                        gazetteer,
                        PlaceListing.load(files, names)),
                Ambiguities.load(files),
                persons,
                Settler.load(files, gazetteer, persons, seldom, slots),
                Landmarks.load(files, slots, persons),
                Nearby.load(files, slots, persons, seldom, gazetteer));
    }

    /** The mentions in reading order, without overlap, none from furniture; {@code names} are those of the same text. */
    public List<CountryMention> find(AnnotatedText text, Names names) {
        var lines = reader.read(text, names);
        var firm = firm(lines);
        var settled = settler.settle(lines, firm);
        var found = lines.stream().map(line -> found(line, firm, settled)).toList();
        var home = Landmarks.Home.of(found.stream().flatMap(List::stream).toList());
        var personNames = Nearby.persons(lines);
        var mentions = new ArrayList<CountryMention>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var known = landmarks.in(line, found.get(i), home);
            var more = nearby.in(line, found.get(i), known, home, personNames);
            Stream.of(known, more)
                    .flatMap(List::stream)
                    .sorted(Comparator.comparing(mention -> mention.span().start()))
                    .forEach(mentions::add);
        }
        return mentions;
    }

    private List<Landmarks.Found> found(Line line, Firm firm, Map<String, CountryCode> settled) {
        var found = new ArrayList<Landmarks.Found>();
        for (var match : line.matches()) {
            town(line, match, firm, settled)
                    .or(() -> firm.at(match))
                    .ifPresent(mention -> found.add(landmarks.whole(line, match, mention)));
        }
        return found;
    }

    private Firm firm(List<Line> lines) {
        var context = new Context(lines, ambiguities);
        var personNames = persons.in(lines);
        var firm = new Firm();
        for (var line : lines) {
            for (var match : line.matches()) {
                if (match.isCountry() && !persons.isPerson(line, match, personNames, context)) {
                    decide(line, match, context, firm);
                }
            }
        }
        return firm;
    }

    private void decide(Line line, PlaceMatch match, Context context, Firm firm) {
        var rule = match.isTown() ? Optional.<Ambiguity>empty() : ambiguities.deciding(line, match, context);
        if (rule.isEmpty()) {
            double confidence = confidence(match.name().kind());
            firm.add(match, mention(line, match, match.name(), match.ruleId(), confidence));
            return;
        }
        rule.get()
                .reading()
                .ifPresentOrElse(
                        name -> firm.add(
                                match, mention(line, match, name, rule.get().id(), DECIDED_BY_RULE)),
                        () -> firm.addSilent(match, rule.get()));
    }

    /** The town of the gazetteer, where it has no other country already, or another one than it seemed. */
    private Optional<CountryMention> town(Line line, PlaceMatch match, Firm firm, Map<String, CountryCode> settled) {
        var known = firm.at(match);
        if (match.town().isEmpty() || known.isEmpty() && !firm.isSomeTown(match)) {
            return Optional.empty();
        }
        return Optional.ofNullable(settled.get(line.key(match)))
                .filter(country ->
                        known.filter(other -> other.country().equals(country)).isEmpty())
                .filter(country -> settler.isTown(line, match))
                .map(country -> mention(line, match, match.placed(country), "place.gazetteer", SETTLED));
    }

    private static CountryMention mention(
            Line line, PlaceMatch match, CountryName name, String ruleId, double confidence) {
        return new CountryMention(
                match.span(line),
                line.sentence().sentenceNo(),
                name.country().orElseThrow(),
                name.kind(),
                name.place(),
                confidence,
                ruleId);
    }

    private static double confidence(MentionKind kind) {
        return switch (kind) {
            case NAME -> 0.95;
            case DEMONYM -> 0.9;
            case CAPITAL, GOVERNMENT -> 0.85;
            case PLACE, LANDMARK -> 0.8;
        };
    }
}
