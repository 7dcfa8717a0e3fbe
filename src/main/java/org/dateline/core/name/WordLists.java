package org.dateline.core.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.core.learn.Hash;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.text.Plain;

/** Which of the word lists of names a word stands in: a number for each list, made of its name. */
final class WordLists {

    private record Source(String file, String kind, String words) {}

    private static final List<Source> SOURCES = List.of(
            new Source("person-names", "part", "names"),
            new Source("organisation-words", "place", "words"),
            new Source("location-words", "place", "words"),
            new Source("titles", "kind", "words"),
            new Source("particles", "kind", "words"),
            new Source("not-names", "kind", "words"));

    private static final int[] NONE = {};

    private final Map<String, int[]> lists = new HashMap<>();

    static WordLists load(RuleFiles files) {
        var words = new WordLists();
        for (var source : SOURCES) {
            for (var row :
                    Tsv.read(files, "rules/entity/" + source.file() + ".tsv").rows()) {
                words.add(Hash.of(source.file() + " " + row.get(source.kind())), row.list(source.words()));
            }
        }
        return words;
    }

    private void add(int list, List<String> words) {
        for (var word : words) {
            lists.merge(Plain.of(word).toLowerCase(Locale.ROOT), new int[] {list}, WordLists::both);
        }
    }

    private static int[] both(int[] some, int[] more) {
        return IntStream.concat(IntStream.of(some), IntStream.of(more))
                .distinct()
                .toArray();
    }

    /** The lists that {@code lower} stands in. */
    int[] of(String lower) {
        return lists.getOrDefault(lower, NONE);
    }
}
