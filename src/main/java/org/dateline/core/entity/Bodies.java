package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.core.model.EntityType;

/** The organisations, places and other things of one article, found by their names, acronyms and short forms. */
final class Bodies {

    private final Map<String, Draft> byKey = new HashMap<>();
    private final List<Draft> longNames = new ArrayList<>();

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
    Optional<Draft> findShortened(Candidate candidate, List<String> words) {
        Draft best = null;
        for (var draft : longNames) {
            if (shortens(candidate, words, draft) && (best == null || draft.lastSeen() > best.lastSeen())) {
                best = draft;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean shortens(Candidate candidate, List<String> words, Draft draft) {
        if (candidate.length() == 1
                && Initials.isAcronym(candidate.tokens().get(0).text())) {
            return fitsInitials(candidate.tokens().get(0).text(), draft.name());
        }
        return candidate.type() == EntityType.ORGANIZATION
                && draft.type == EntityType.ORGANIZATION
                && words.size() < draft.words().size()
                && (isEnd(words, draft.words())
                        || words.size() == 1
                                && words.get(0).equals(draft.words().get(0)));
    }

    private static boolean isEnd(List<String> part, List<String> whole) {
        int gap = whole.size() - part.size();
        return part.size() > 1
                && IntStream.range(0, part.size()).allMatch(i -> part.get(i).equals(whole.get(gap + i)));
    }

    private static boolean fitsInitials(String acronym, String name) {
        return Initials.fit(acronym, List.of(name.split("[ -]+")));
    }
}
