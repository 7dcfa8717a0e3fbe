package org.dateline.core.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.lexicon.CountryName;
import org.dateline.core.model.MentionKind;

/** All names, word by word: the cost of a search grows with the words of the text, not with the number of names. */
final class NameTrie {

    private record Entry(CountryName name, List<WordCase> cases) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();
    }

    private final Node root = new Node();

    private final boolean towns;

    private NameTrie(List<CountryName> names, boolean towns) {
        this.towns = towns;
        names.forEach(this::add);
    }

    static NameTrie of(List<CountryName> names) {
        return new NameTrie(names, false);
    }

    /** A trie whose matches are towns. */
    static NameTrie ofTowns(List<CountryName> names) {
        return new NameTrie(names, true);
    }

    private void add(CountryName name) {
        var words = PlaceWords.of(name.name());
        var node = root;
        for (var word : words) {
            node = node.next.computeIfAbsent(word.key(), key -> new Node());
        }
        node.entries.add(new Entry(name, words.stream().map(Word::wordCase).toList()));
    }

    /** The longest name that begins at word {@code from}; of two as long, the one that was listed first. */
    Optional<PlaceMatch> longest(List<Word> words, int from) {
        Optional<PlaceMatch> best = Optional.empty();
        var node = root;
        for (int i = from; i < words.size(); i++) {
            node = node.next.get(words.get(i).key());
            if (node == null) {
                break;
            }
            for (var entry : node.entries) {
                if (fits(entry, words, from)) {
                    best = Optional.of(new PlaceMatch(entry.name, from, i + 1, towns));
                    break;
                }
            }
        }
        return best;
    }

    /** The country that a line names which holds nothing else, in whatever case: an entry of a list or a table. */
    Optional<PlaceMatch> whole(List<Word> words) {
        int from = words.get(0).key().equals("the") ? 1 : 0;
        var node = root;
        for (int i = from; i < words.size() && node != null; i++) {
            node = node.next.get(words.get(i).key());
        }
        if (node == null || words.size() == from) {
            return Optional.empty();
        }
        return node.entries.stream()
                .filter(entry -> entry.name.kind() == MentionKind.NAME
                        && entry.name.country().isPresent())
                .findFirst()
                .map(entry -> new PlaceMatch(entry.name, from, words.size(), towns));
    }

    private static boolean fits(Entry entry, List<Word> words, int from) {
        if (entry.cases.contains(WordCase.SIGN) && isFollowedByName(words, from + entry.cases.size())) {
            return false;
        }
        for (int i = 0; i < entry.cases.size(); i++) {
            if (!words.get(from + i).wordCase().fits(entry.cases.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Korea, South" is a name of its own, but not in "Korea, South Africa and Japan". */
    private static boolean isFollowedByName(List<Word> words, int next) {
        return next < words.size() && words.get(next).isCapitalised();
    }
}
