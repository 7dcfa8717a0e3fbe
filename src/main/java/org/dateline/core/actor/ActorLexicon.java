package org.dateline.core.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.rule.Inflector;

/** The words that tell an actor's PLOVER sector: "troops", "prime minister", "rebels". */
public final class ActorLexicon {

    private static final String FILE = "rules/event/actors.tsv";

    /** A phrase split at blanks; a weak one speaks only if no other does. */
    private record Entry(List<String> words, String sector, boolean weak) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    private ActorLexicon() {}

    static ActorLexicon load(RuleFiles files, Inflector inflector) {
        var lexicon = new ActorLexicon();
        for (var row : Tsv.read(files, FILE).rows()) {
            boolean weak = row.find("weak").isPresent();
            for (var phrase : row.list("phrases")) {
                var words = List.of(phrase.split(" "));
                for (var last : inflector.nounForms(words.get(words.size() - 1))) {
                    lexicon.add(words, last, row.get("sector"), weak);
                }
            }
        }
        return lexicon;
    }

    private void add(List<String> words, String last, String sector, boolean weak) {
        var inflected = new ArrayList<>(words.subList(0, words.size() - 1));
        inflected.add(last);
        byFirst.computeIfAbsent(inflected.get(0), first -> new ArrayList<>())
                .add(new Entry(List.copyOf(inflected), sector, weak));
    }

    /** The sector that the words {@code from} to {@code to - 1} tell: the longest phrase, of equals the last. */
    public Optional<String> sector(List<String> words) {
        return best(words).map(Entry::sector);
    }

    /** The same without words that speak only if no other does: an "official" of rebels is a rebel. */
    Optional<String> plainSector(List<String> words) {
        return best(words).filter(entry -> !entry.weak()).map(Entry::sector);
    }

    private Optional<Entry> best(List<String> words) {
        Entry best = null;
        for (int i = 0; i < words.size(); i++) {
            for (var entry : byFirst.getOrDefault(words.get(i), List.of())) {
                if (holds(entry, words, i) && (best == null || isBetter(entry, best))) {
                    best = entry;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the last of the words, or the last few, tell a sector by themselves. */
    boolean tellsSectorAtEnd(List<String> words) {
        return endsWith(words, 1);
    }

    /** Whether the last few together do: "air force". */
    boolean endsWithSeveral(List<String> words) {
        return endsWith(words, 2);
    }

    private boolean endsWith(List<String> words, int fewest) {
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            if (byFirst.getOrDefault(words.get(i), List.of()).stream()
                    .anyMatch(entry -> entry.words().size() >= fewest
                            && at + entry.words().size() == words.size()
                            && holds(entry, words, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Entry entry, List<String> words, int at) {
        int end = at + entry.words().size();
        return end <= words.size() && words.subList(at, end).equals(entry.words());
    }

    private static boolean isBetter(Entry entry, Entry best) {
        if (entry.weak() != best.weak()) {
            return best.weak();
        }
        return entry.words().size() >= best.words().size();
    }
}
