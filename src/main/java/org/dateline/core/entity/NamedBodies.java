package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.core.model.EntityType;

/** The organisations, places and other things of one article, found by their names, acronyms and short forms. */
final class NamedBodies {

    /** Before these words a name ends that is somebody else's: the Coast Guard is not the "Control Centre of the Coast Guard". */
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and");

    /** Bodies that go by this word alone: "the Senate" is hardly ever short for another body's longer name. */
    private static final Set<String> UNIQUE = Set.of("senate", "parliament", "congress", "house", "duma", "knesset");

    private final Map<String, Draft> byKey = new HashMap<>();
    private final List<Draft> longNames = new ArrayList<>();

    private final NameWords lexicon;

    NamedBodies(NameWords lexicon) {
        this.lexicon = lexicon;
    }

    void add(String key, Draft draft) {
        byKey.put(key, draft);
        if (draft.words().size() > 1) {
            longNames.add(draft);
        }
    }

    void alias(String key, Draft draft) {
        byKey.putIfAbsent(key, draft);
    }

    Optional<Draft> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The long name an acronym or a short form stands for, if exactly this article gives one; the most recent wins. */
    Optional<Draft> findShortened(NameCandidate candidate, List<String> words) {
        Draft best = null;
        for (var draft : longNames) {
            if (shortens(candidate, words, draft) && (best == null || draft.lastSeen() > best.lastSeen())) {
                best = draft;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean shortens(NameCandidate candidate, List<String> words, Draft draft) {
        if (candidate.length() == 1
                && Initials.isAcronym(candidate.tokens().get(0).text())) {
            return fitsInitials(candidate.tokens().get(0).text(), draft.name());
        }
        return candidate.type() == EntityType.ORGANIZATION
                && draft.type == EntityType.ORGANIZATION
                && words.size() < draft.words().size()
                && (isEnd(words, draft.words())
                        || words.size() == 1 && isHead(words.get(0), draft.words())
                        || words.size() == 1
                                && words.get(0).equals(draft.words().get(0))
                                && lexicon.isFirm(
                                        draft.words().get(draft.words().size() - 1)));
    }

    /** "the University" after "Harrow University", "University of Harrow" or "Free University of Harrow". */
    private boolean isHead(String word, List<String> whole) {
        return lexicon.isBody(word) && !UNIQUE.contains(word) && head(whole).equals(word);
    }

    /** The word that says what a body is: "court" of "supreme court of korvala". */
    static String head(List<String> whole) {
        int of = whole.indexOf("of");
        return whole.get(of > 0 ? of - 1 : whole.size() - 1);
    }

    private static boolean isEnd(List<String> part, List<String> whole) {
        int gap = whole.size() - part.size();
        return part.size() > 1
                && !SMALL.contains(whole.get(gap - 1))
                && IntStream.range(0, part.size()).allMatch(i -> part.get(i).equals(whole.get(gap + i)));
    }

    private static boolean fitsInitials(String acronym, String name) {
        return Initials.fit(acronym, List.of(name.split("[ -]+")));
    }
}
