package org.dateline.core.event;

import java.util.List;
import java.util.Set;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;

/**
 * Knows who met where a noun names the meeting and not those who met: "their meeting" is that of the persons named before
 * in the sentence, "its meeting" and "said after a meeting" that of the subject.
 */
final class Meetings {

    private static final Set<String> AFTER = Set.of("after", "following");

    private final Reading reading;
    private final Tokens words;

    Meetings(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** Who met if one of them is a state or holds an office: others meet in private. */
    List<NounPhrase> whoMetOfficially(NounPhrase meeting) {
        var met = whoMet(meeting);
        return reading.sides().of(Role.ACTOR, met).stream().anyMatch(this::isOfficial) ? met : List.of();
    }

    private boolean isOfficial(Participant side) {
        return side.sector().isPresent() ? Plausibility.isOffice(side.sector().get()) : reading.isCountry(side);
    }

    private List<NounPhrase> whoMet(NounPhrase meeting) {
        var first = words.lower(meeting.from());
        if (first.equals("their")) {
            var persons = reading.personsBefore(meeting.from());
            return persons.size() > 1 ? persons : subject(meeting.from());
        }
        boolean after = AFTER.contains(words.lower(meeting.from() - 1)) && words.is(meeting.from(), "DET");
        boolean own = Set.of("its", "his", "her").contains(first);
        return own || after && !isSubject(meeting) ? subject(meeting.from()) : List.of();
    }

    /** "after a meeting in the hall turned violent": nothing says who met. */
    private boolean isSubject(NounPhrase meeting) {
        int end = reading.right().clauseEnd(meeting.to());
        return reading.chunks()
                .verb(end)
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE)
                .isPresent();
    }

    /** The subject of the verb before, or the speaker if that verb says something. */
    private List<NounPhrase> subject(int token) {
        int from = AFTER.contains(words.lower(token - 1)) ? token - 1 : token;
        var verb = reading.chunks().verbBefore(from);
        if (verb.isEmpty()
                || verb.get().passive()
                || reading.right().clauseEnd(verb.get().to()) < from) {
            return List.of();
        }
        int head = verb.get().head();
        return reading.speeches().stream()
                .filter(speech -> speech.verb() == head)
                .map(Speech::speaker)
                .findFirst()
                .orElseGet(() -> reading.subjects().of(verb.get()));
    }
}
