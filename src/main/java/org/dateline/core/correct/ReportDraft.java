package org.dateline.core.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.Participant;
import org.dateline.core.model.PloverType;
import org.dateline.core.model.TimeMention;

/** An event mention while it is being corrected. */
final class ReportDraft {

    private final EventMention mention;
    final List<Participant> participants;
    PloverType type;
    Optional<String> mode;
    double score;
    EventStatus status;
    Optional<TimeMention> time;
    Optional<CountryCode> country;
    Optional<String> placeName;

    ReportDraft(EventMention mention) {
        this.mention = mention;
        participants = new ArrayList<>(mention.participants());
        type = mention.type();
        mode = mention.mode();
        score = mention.score();
        status = mention.status();
        time = mention.time();
        country = mention.country();
        placeName = mention.placeName();
    }

    /** The time expression that dates it, which it must have for its date to be corrected. */
    TimeMention dated() {
        return time.orElseThrow(() ->
                new Refusal("no time expression dates this report: correct date_id first, or the date of the event"));
    }

    EventMention corrected() {
        return new EventMention(
                mention.clause(),
                mention.sentenceNo(),
                mention.trigger(),
                type,
                mode,
                score,
                status,
                mention.reportedBy(),
                mention.quoted(),
                time,
                country,
                placeName,
                mention.confidence(),
                mention.ruleId(),
                participants);
    }
}
