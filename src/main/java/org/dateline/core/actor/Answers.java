package org.dateline.core.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;

/** What was answered before, within one sentence; not safe to share between threads. */
final class Answers {

    private record Question(Role role, List<Integer> nouns) {}

    private final Map<Question, List<Participant>> known = new HashMap<>();

    List<Participant> of(Role role, List<Integer> nouns, BiFunction<Role, List<Integer>, List<Participant>> reader) {
        var question = new Question(role, List.copyOf(nouns));
        var answer = known.get(question);
        if (answer == null) {
            answer = reader.apply(role, nouns); // may itself ask, so no computeIfAbsent
            known.put(question, answer);
        }
        return answer;
    }
}
