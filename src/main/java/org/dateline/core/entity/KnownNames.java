package org.dateline.core.entity;

import java.util.Locale;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionForm;
import org.dateline.core.text.Sentence;

/** The names that are known everywhere; of two of one writing the first of the list counts. */
final class KnownNames {

    /** What was found: the tokens up to {@code to} write {@code name}. */
    record Match(int to, KnownName name, boolean isPossessive) {}

    private final Writings<KnownName> writings = new Writings<>();

    static KnownNames load(RuleFiles files) {
        var known = new KnownNames();
        for (var row : Tsv.read(files, "rules/entity/known-names.tsv").rows()) {
            known.add(row);
        }
        return known;
    }

    private void add(Tsv.Row row) {
        var name = row.get("name");
        var type = EntityType.valueOf(row.get("type").toUpperCase(Locale.ROOT));
        var country = row.find("country").map(CountryCode::of);
        row.list("acronyms").forEach(text -> add(text, new KnownName(name, type, country, MentionForm.ACRONYM)));
        row.list("aliases").forEach(text -> add(text, new KnownName(name, type, country, MentionForm.ALIAS)));
        if (!row.list("acronyms").contains(name)) {
            add(name, new KnownName(name, type, country, MentionForm.FULL));
            if (name.startsWith("The ")) {
                add(name.substring(4), new KnownName(name, type, country, MentionForm.FULL));
            }
        }
    }

    private void add(String text, KnownName name) {
        writings.add(text, name);
    }

    /** The longest known name that begins at a token and ends with one; {@code plain} is the article in plain typography. */
    Optional<Match> at(String plain, Sentence sentence, int from) {
        return writings.at(plain, sentence, from)
                .map(match -> new Match(match.to(), match.first(), match.isPossessive()));
    }
}
