package org.dateline.core.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that share one word for what they are: "Clare and Sligo counties", "the villages of Marlow, Ost and Karr"; and those that
 * begin with it: "Lake Marlow", "Fort Marlow".
 */
final class LandmarkLists {

    private static final int MOST_WORDS = 3;
    private static final Set<String> LINKS = Set.of(",", "and", "or");

    private static final Set<String> PLACING = Set.of("ADP", "DET");

    private final Map<String, Set<String>> words;
    private final Slots slots;

    LandmarkLists(Map<String, Set<String>> words, Slots slots) {
        this.words = words;
        this.slots = slots;
    }

    List<Landmark> in(Line line) {
        var found = new ArrayList<Landmark>();
        for (int i = 1; i < line.words().size(); i++) {
            var word = line.words().get(i);
            if (words.get("many").contains(word.key())
                    && word.start() > line.words().get(i - 1).end()) {
                addAll(before(line, i), found);
                if (line.at(i + 1).filter(of -> of.key().equals("of")).isPresent()) {
                    addAll(behind(line, i + 2), found);
                }
            } else if (words.get("first").contains(word.key()) && isPlaced(line, i)) {
                int to = end(line, i + 1);
                boolean longer = line.at(to).filter(Word::isCapitalised).isPresent();
                if (to > i + 1 && to < i + MOST_WORDS + 1 && !longer) {
                    found.add(mark(i, to));
                }
            }
        }
        return found;
    }

    private static void addAll(List<Landmark> list, List<Landmark> found) {
        if (list.size() > 1) {
            found.addAll(list);
        }
    }

    /** The names that end at word {@code end}, the last first. */
    private List<Landmark> before(Line line, int end) {
        var list = new ArrayList<Landmark>();
        int to = end;
        while (to > 0 && isName(line, to - 1)) {
            int from = to - 1;
            while (from > 0 && to - from < MOST_WORDS && isName(line, from - 1) && isJoined(line, from)) {
                from--;
            }
            list.add(mark(from, to));
            to = from;
            while (to > 0 && LINKS.contains(line.words().get(to - 1).key())) {
                to--;
            }
            if (to == from) {
                break;
            }
        }
        return list;
    }

    private List<Landmark> behind(Line line, int start) {
        var list = new ArrayList<Landmark>();
        int from = start;
        while (from < line.words().size() && isName(line, from)) {
            int to = end(line, from);
            list.add(mark(from, to));
            from = to;
            while (from < line.words().size()
                    && LINKS.contains(line.words().get(from).key())) {
                from++;
            }
            if (from == to) {
                break;
            }
        }
        return list;
    }

    private int end(Line line, int from) {
        int to = from;
        while (to < line.words().size()
                && to - from < MOST_WORDS
                && isName(line, to)
                && (to == from || isJoined(line, to))) {
            to++;
        }
        return to;
    }

    private boolean isName(Line line, int index) {
        var word = line.words().get(index);
        return word.isCapitalised() && !slots.isFunctionWord(word);
    }

    private static boolean isJoined(Line line, int index) {
        return line.words().get(index).start() == line.words().get(index - 1).end() + 1;
    }

    /** Whether a preposition or an article stands before it, so that it begins the name and is no family name. */
    private static boolean isPlaced(Line line, int index) {
        return line.words().get(index).isCapitalised()
                && line.before(index)
                        .filter(word -> PLACING.contains(line.token(word).pos()))
                        .filter(word -> word.wordCase() == WordCase.LOWER)
                        .isPresent();
    }

    private static Landmark mark(int from, int to) {
        return new Landmark(from, to, Landmark.Kind.GROUND);
    }
}
