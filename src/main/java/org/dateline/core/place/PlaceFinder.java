package org.dateline.core.place;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.CountryName;
import org.dateline.core.lexicon.CountryNames;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.MentionKind;
import org.dateline.core.text.AnnotatedText;

/** Finds every place in a text that points at a country; holds no state, one finder serves all threads. */
public final class PlaceFinder {

    private static final double DECIDED_BY_RULE = 0.75;
    private static final double SETTLED = 0.7;

    private final Reader reader;
    private final Ambiguities ambiguities;
    private final Persons persons;
    private final Settler settler;

    private PlaceFinder(Reader reader, Ambiguities ambiguities, Persons persons, Settler settler) {
        this.reader = reader;
        this.ambiguities = ambiguities;
        this.persons = persons;
        this.settler = settler;
    }

    public static PlaceFinder load(RuleFiles files) {
        var persons = Persons.load(files);
        var names = CountryNames.load(files).all();
        var seldom = Seldom.load(files);
        var gazetteer = Gazetteer.load(files);
        return new PlaceFinder(
                new Reader(
                        NameTrie.of(names),
                        Towns.load(files, persons, seldom, gazetteer),
                        gazetteer,
                        Listing.load(files, names)),
                Ambiguities.load(files),
                persons,
                Settler.load(files, gazetteer, persons, seldom));
    }

    /** The mentions in reading order, without overlap, none from furniture. */
    public List<CountryMention> find(AnnotatedText text) {
        var lines = reader.read(text);
        var firm = firm(lines);
        var settled = settler.settle(lines, firm);
        var mentions = new ArrayList<CountryMention>();
        for (var line : lines) {
            for (var match : line.matches()) {
                var mention = Optional.ofNullable(firm.get(match));
                town(line, match, mention, settled).or(() -> mention).ifPresent(mentions::add);
            }
        }
        return mentions;
    }

    /** The mentions that need no gazetteer. */
    private Map<Match, CountryMention> firm(List<Line> lines) {
        var context = new Context(lines, ambiguities);
        var personNames = persons.in(lines);
        var firm = new IdentityHashMap<Match, CountryMention>();
        for (var line : lines) {
            for (var match : line.matches()) {
                mention(line, match, context, personNames).ifPresent(mention -> firm.put(match, mention));
            }
        }
        return firm;
    }

    /** The town of the gazetteer, where it has no other country already, or another one than it seemed. */
    private Optional<CountryMention> town(
            Line line, Match match, Optional<CountryMention> firm, Map<String, CountryCode> settled) {
        if (match.town().isEmpty() || match.isCountry() && firm.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(settled.get(line.key(match)))
                .filter(country ->
                        firm.filter(other -> other.country().equals(country)).isEmpty())
                .filter(country -> settler.isTown(line, match))
                .map(country -> mention(line, match, match.placed(country), "place.gazetteer", SETTLED));
    }

    private Optional<CountryMention> mention(Line line, Match match, Context context, Set<String> personNames) {
        if (!match.isCountry() || persons.isPerson(line, match, personNames, context)) {
            return Optional.empty();
        }
        var rule = match.isTown() ? Optional.<Ambiguity>empty() : ambiguities.deciding(line, match, context);
        if (rule.isPresent()) {
            return rule.get()
                    .reading()
                    .map(name -> mention(line, match, name, rule.get().id(), DECIDED_BY_RULE));
        }
        return Optional.of(mention(
                line,
                match,
                match.name(),
                match.ruleId(),
                confidence(match.name().kind())));
    }

    private static CountryMention mention(Line line, Match match, CountryName name, String ruleId, double confidence) {
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
            case PLACE -> 0.8;
        };
    }
}
