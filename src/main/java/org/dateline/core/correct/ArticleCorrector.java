package org.dateline.core.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.core.model.Correction;
import org.dateline.core.model.CorrectionVerdict;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;
import org.dateline.core.model.TimeMention;

/**
 * Corrects one article. Time expressions come first, whatever the order of the lines: the reports that they date follow
 * them, and a line about the report itself counts more.
 */
final class ArticleCorrector {

    private static final String GONE = "the row is gone";

    private final Extraction extraction;
    private final Modes modes;
    private final List<CorrectionVerdict> verdicts = new ArrayList<>();
    private final TreeMap<Integer, TimeMention> times = new TreeMap<>();
    private final TreeMap<Integer, CountryMention> countries = new TreeMap<>();
    private final TreeMap<Integer, ReportDraft> reports = new TreeMap<>();

    ArticleCorrector(Extraction extraction, Modes modes) {
        this.extraction = extraction;
        this.modes = modes;
        extraction.times().forEach(time -> times.put(time.span().start(), time));
        extraction.countries().forEach(country -> countries.put(country.span().start(), country));
    }

    CorrectedArticle correct(List<Correction> corrections) {
        correct(corrections, "dates", this::correctTime);
        correct(corrections, "country_mentions", this::correctCountry);
        extraction.events().forEach(this::draft);
        correct(corrections, "event_participants", this::correctParticipant);
        var cells = new ReportCells(modes, new MentionIds(extraction.article().id()), List.copyOf(times.values()));
        correct(corrections, "event_mentions", (start, correction) -> correctReport(start, correction, cells));
        return new CorrectedArticle(corrected(), verdicts);
    }

    private interface Step {
        CorrectionVerdict take(int start, Correction correction);
    }

    private void correct(List<Correction> corrections, String table, Step step) {
        for (var correction : corrections) {
            if (correction.table().equals(table)) {
                verdicts.add(step.take(RowPlace.ofRow(correction.rowId()).start(), correction));
            }
        }
    }

    private CorrectionVerdict correctTime(int start, Correction correction) {
        var cell = Cell.<TreeMap<Integer, TimeMention>>firstDay(
                all -> Optional.ofNullable(all.get(start)).flatMap(TimeMention::range),
                (all, value) -> all.computeIfPresent(start, (at, time) -> Times.dated(time, value)));
        return times.containsKey(start)
                ? cell.correct(times, correction)
                : CorrectionVerdict.noLongerFits(correction, GONE);
    }

    private CorrectionVerdict correctCountry(int start, Correction correction) {
        var cell = new Cell<TreeMap<Integer, CountryMention>>(
                all -> Cell.text(Optional.ofNullable(all.get(start)).map(CountryMention::country)),
                (all, value) -> all.computeIfPresent(start, (at, mention) -> in(mention, value)));
        return countries.containsKey(start)
                ? cell.correct(countries, correction)
                : CorrectionVerdict.noLongerFits(correction, GONE);
    }

    private static CountryMention in(CountryMention mention, String country) {
        return new CountryMention(
                mention.span(),
                mention.sentenceNo(),
                Cell.country(country).orElseThrow(),
                mention.kind(),
                mention.placeName(),
                mention.confidence(),
                mention.ruleId());
    }

    private void draft(EventMention event) {
        var draft = new ReportDraft(event);
        draft.time = event.time().map(this::corrected);
        reports.put(event.trigger().start(), draft);
    }

    /** The time that dates a report: as it was read by the report, or as it was corrected. */
    private TimeMention corrected(TimeMention time) {
        var now = times.get(time.span().start());
        return now == null || extraction.times().contains(now) ? time : now;
    }

    private CorrectionVerdict correctReport(int start, Correction correction, ReportCells cells) {
        var draft = reports.get(start);
        if (draft == null) {
            return CorrectionVerdict.noLongerFits(correction, GONE);
        }
        if (correction.what().equals(Correction.NOT_AN_EVENT)) {
            reports.remove(start);
            return CorrectionVerdict.applied(correction, "");
        }
        return cells.of(correction.what()).correct(draft, correction);
    }

    private CorrectionVerdict correctParticipant(int start, Correction correction) {
        var key = correction.rowId().split(" ", -1);
        var draft = Optional.ofNullable(reports.get(start));
        var side = draft.flatMap(report -> participant(report, Codes.of(Role.class, key[1]), Integer.parseInt(key[2])));
        if (side.isEmpty()) {
            return CorrectionVerdict.noLongerFits(correction, GONE);
        }
        var all = draft.orElseThrow().participants;
        int at = all.indexOf(side.get());
        var cell = new Cell<List<Participant>>(
                sides -> Cell.text(sides.get(at).country()), (sides, value) -> sides.set(at, of(sides.get(at), value)));
        return cell.correct(all, correction);
    }

    /** By its number in the table: within its role, in reading order. */
    private static Optional<Participant> participant(ReportDraft draft, Role role, int number) {
        return draft.participants.stream()
                .filter(participant -> participant.role() == role)
                .sorted(Comparator.comparing(Participant::span))
                .skip(number - 1L)
                .findFirst();
    }

    private static Participant of(Participant side, String country) {
        return new Participant(side.role(), side.span(), side.entityNo(), Cell.country(country), side.sector());
    }

    private Extraction corrected() {
        return new Extraction(
                extraction.article(),
                extraction.sentences(),
                List.copyOf(times.values()),
                List.copyOf(countries.values()),
                extraction.entities(),
                extraction.entityMentions(),
                reports.values().stream().map(ReportDraft::corrected).toList(),
                extraction.quotations(),
                extraction.notices());
    }
}
