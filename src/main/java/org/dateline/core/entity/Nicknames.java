package org.dateline.core.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/** Given names that one person may have: Bill and William, an initial and the name, a short form and the whole. */
final class Nicknames {

    private static final int SHORTEST_PART = 3;

    private final Map<String, Set<String>> others = new HashMap<>();

    static Nicknames load(RuleFiles files) {
        var nicknames = new Nicknames();
        for (var row : Tsv.read(files, "rules/entity/nicknames.tsv").rows()) {
            var line = row.list("names").stream().map(Folding::fold).toList();
            var full = line.get(0);
            for (var name : line) {
                nicknames
                        .others
                        .computeIfAbsent(name, unseen -> new HashSet<>())
                        .add(full);
                nicknames
                        .others
                        .computeIfAbsent(full, unseen -> new HashSet<>())
                        .add(name);
            }
        }
        return nicknames;
    }

    /** Equal, an initial of the other, a short form of at least three letters, or a pet name: Joe and Joseph, not Jan and Joseph. */
    boolean areOne(String a, String b) {
        if (a.equals(b) || others.getOrDefault(a, Set.of()).contains(b) || areShort(a, b)) {
            return true;
        }
        var shorter = a.length() < b.length() ? a : b;
        var longer = shorter.equals(a) ? b : a;
        return longer.startsWith(shorter) && (shorter.length() == 1 || shorter.length() >= SHORTEST_PART);
    }

    /** Bob and Rob are both Robert. */
    private boolean areShort(String a, String b) {
        return others.getOrDefault(a, Set.of()).stream()
                .anyMatch(full -> others.getOrDefault(full, Set.of()).contains(b)
                        && others.getOrDefault(b, Set.of()).contains(full));
    }
}
