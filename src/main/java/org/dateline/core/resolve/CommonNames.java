package org.dateline.core.resolve;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.EntityType;

/** Names that by themselves do not say who is meant: "John Smith", "Ministry of Defence". */
public final class CommonNames {

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "on", "s");

    private final Set<String> givenNames = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();
    private final Set<String> fields = new HashSet<>();

    private CommonNames() {}

    public static CommonNames load(RuleFiles files) {
        var names = new CommonNames();
        for (var row : Tsv.read(files, "rules/entity/person-names.tsv").rows()) {
            if (row.get("part").equals("given")) {
                row.list("names").forEach(name -> names.givenNames.add(NameKey.of(name)));
            }
        }
        for (var row : Tsv.read(files, "rules/entity/common-surnames.tsv").rows()) {
            row.list("names").forEach(name -> names.surnames.add(NameKey.of(name)));
        }
        for (var row : Tsv.read(files, "rules/entity/national-bodies.tsv").rows()) {
            var words = row.get("kind").equals("body") ? names.bodies : names.fields;
            row.list("words").forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        }
        return names;
    }

    /** Whether several may have the name that {@code key} stands for. */
    boolean has(EntityType type, String key) {
        return switch (type) {
            case PERSON -> isCommonPerson(key);
            case ORGANIZATION -> isNationalBody(key);
            default -> false;
        };
    }

    private boolean isCommonPerson(String key) {
        int space = key.indexOf(' ');
        return space > 0 && givenNames.contains(key.substring(0, space)) && surnames.contains(NameKey.lastWord(key));
    }

    /** "foreign ministry", "supreme court", "ministry of trade and industry": every state has one. */
    private boolean isNationalBody(String key) {
        boolean body = false;
        for (var word : key.split(" ")) {
            boolean known = bodies.contains(word);
            if (!known && !fields.contains(word) && !SMALL.contains(word)) {
                return false;
            }
            body |= known;
        }
        return body;
    }
}
