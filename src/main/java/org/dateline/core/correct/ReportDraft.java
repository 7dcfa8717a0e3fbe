package org.dateline.core.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Speaker;
import org.dateline.core.model.TimeMention;

/** An event mention while it is being corrected. */
final class ReportDraft {

    private final EventMention mention;
    final List<Participant> participants;
    final Happening what;
    Optional<Speaker> reportedBy;
    Optional<TimeMention> time;
    Optional<String> placeName;

    ReportDraft(EventMention mention) {
        this.mention = mention;
        participants = new ArrayList<>(mention.participants());
        what = new Happening(mention.type(), mention.mode(), mention.score(), mention.status(), mention.country());
        reportedBy = mention.reportedBy();
        time = mention.time();
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
                mention.form(),
                what.type,
                what.mode,
                what.score,
                what.status,
                reportedBy,
                mention.quoted(),
                time,
                what.country,
                placeName,
                mention.confidence(),
                mention.ruleId(),
                participants,
                mention.counts());
    }
}
