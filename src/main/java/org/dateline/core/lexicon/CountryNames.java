package org.dateline.core.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.MentionKind;

/** All ways to name a country: names, demonyms, capitals, other places and governments, from one list each. */
public final class CountryNames {

    private static final String FOLDER = "rules/place/";

    private final List<CountryName> all;

    private CountryNames(List<CountryName> all) {
        this.all = List.copyOf(all);
    }

    public static CountryNames load(RuleFiles files) {
        var all = new ArrayList<CountryName>();
        for (var country : Countries.load(files).all()) {
            all.add(new CountryName(country.name(), Optional.of(country.code()), MentionKind.NAME, Optional.empty()));
        }
        add(files, "names.tsv", "name", MentionKind.NAME, all);
        add(files, "demonyms.tsv", "demonym", MentionKind.DEMONYM, all);
        add(files, "capitals.tsv", "capital", MentionKind.CAPITAL, all);
        add(files, "governments.tsv", "government", MentionKind.GOVERNMENT, all);
        add(files, "places.tsv", "name", MentionKind.PLACE, all);
        for (var row : Tsv.read(files, FOLDER + "not-countries.tsv").rows()) {
            all.add(new CountryName(row.get("phrase"), Optional.empty(), MentionKind.NAME, Optional.empty()));
        }
        return new CountryNames(all);
    }

    public List<CountryName> all() {
        return all;
    }

    private static void add(RuleFiles files, String file, String column, MentionKind kind, List<CountryName> all) {
        var hasPlace = kind != MentionKind.NAME && kind != MentionKind.DEMONYM;
        for (var row : Tsv.read(files, FOLDER + file).rows()) {
            var place = hasPlace ? Optional.of(row.get("place")) : Optional.<String>empty();
            all.add(new CountryName(row.get(column), Optional.of(CountryCode.of(row.get("iso3c"))), kind, place));
        }
    }
}
