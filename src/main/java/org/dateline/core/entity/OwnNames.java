package org.dateline.core.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.text.Sentence;

/** The names and corrections of the user: what they say is so, whatever lists, model and context say. */
final class OwnNames {

    static final String FILE = "rules/entity/own-names.tsv";

    private static final int SHORTEST_SHOUTED = 5;

    /** What was found: the tokens up to {@code to} write {@code name}. */
    record Match(int to, OwnName name, boolean isPossessive) {}

    private final Writings<OwnName> writings = new Writings<>();

    static OwnNames load(RuleFiles files) {
        var own = new OwnNames();
        Tsv.read(files, FILE).rows().forEach(own::add);
        return own;
    }

    private void add(Tsv.Row row) {
        add(row, row.get("name"), MentionForm.FULL);
        for (var alias : row.list("aliases")) {
            add(row, alias, Initials.isAcronym(alias) ? MentionForm.ACRONYM : MentionForm.ALIAS);
        }
    }

    /** Headlines may shout a name: KORVALA RADIO. */
    private void add(Tsv.Row row, String writing, MentionForm form) {
        var type = Optional.of(row.get("type").toUpperCase(Locale.ROOT))
                .filter(name -> !name.equals("NONE"))
                .map(EntityType::valueOf);
        var country = row.find("country").map(CountryCode::of);
        var name = new OwnName(row.get("name"), type, country, form, Validity.of(row));
        writings.add(writing, name);
        var shouted = writing.toUpperCase(Locale.ROOT);
        if (writing.length() >= SHORTEST_SHOUTED && !shouted.equals(writing)) {
            writings.add(shouted, name);
        }
    }

    boolean isEmpty() {
        return writings.isEmpty();
    }

    /** What the words from a token on name for an article of that date; nothing if that leaves it open which row is meant. */
    Optional<Match> at(String plain, Sentence sentence, int from, Optional<PublicationDate> published) {
        return writings.at(plain, sentence, from)
                .flatMap(match -> only(match.meanings(), published)
                        .map(name -> new Match(match.to(), name, match.isPossessive())));
    }

    private static Optional<OwnName> only(List<OwnName> meanings, Optional<PublicationDate> published) {
        var valid = meanings.stream()
                .filter(name -> name.validity().holds(published))
                .toList();
        return valid.size() == 1 ? Optional.of(valid.get(0)) : Optional.empty();
    }
}
