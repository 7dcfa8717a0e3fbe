package org.dateline.core.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.dateline.core.model.Correction;
import org.dateline.core.model.CorrectionVerdict;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Quotation;
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
    private final EntityNames names;
    private final List<CorrectionVerdict> verdicts = new ArrayList<>();
    private final TreeMap<Integer, TimeMention> times;
    private final TreeMap<Integer, CountryMention> countries;
    private final TreeMap<Integer, EntityMention> entities;
    private final TreeMap<Integer, Quotation> quotations;
    private final TreeMap<Integer, ReportDraft> reports = new TreeMap<>();

    ArticleCorrector(Extraction extraction, Modes modes) {
        this.extraction = extraction;
        this.modes = modes;
        names = new EntityNames(extraction.entities());
        times = byStart(extraction.times(), time -> time.span().start());
        countries = byStart(extraction.countries(), country -> country.span().start());
        entities = byStart(extraction.entityMentions(), name -> name.span().start());
        quotations = byStart(extraction.quotations(), words -> words.span().start());
    }

    private static <M> TreeMap<Integer, M> byStart(List<M> mentions, ToIntFunction<M> start) {
        var all = new TreeMap<Integer, M>();
        mentions.forEach(mention -> all.put(start.applyAsInt(mention), mention));
        return all;
    }

    CorrectedArticle correct(List<Correction> corrections) {
        correct(corrections, "dates", in(times, MentionCells.OF_DATES));
        correct(corrections, "country_mentions", in(countries, MentionCells.OF_COUNTRIES));
        correct(corrections, "entity_mentions", in(entities, MentionCells.OF_NAMES));
        correct(corrections, "quotations", in(quotations, MentionCells.ofQuotations(names)));
        extraction.events().forEach(this::draft);
        correct(corrections, "event_participants", this::correctParticipant);
        var ids = new MentionIds(extraction.article().id());
        var cells = new ReportCells(modes, ids, List.copyOf(times.values()), names);
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

    private static <M> Step in(TreeMap<Integer, M> mentions, Map<String, Cell<MentionCells.Draft<M>>> cells) {
        return (start, correction) -> {
            var mention = mentions.get(start);
            if (mention == null) {
                return CorrectionVerdict.noLongerFits(correction, GONE);
            }
            var draft = new MentionCells.Draft<>(mention);
            var verdict = Cell.in(cells, correction.what()).correct(draft, correction);
            mentions.put(start, draft.mention);
            return verdict;
        };
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
        var participant = new MentionCells.Draft<>(side.get());
        var verdict = Cell.in(MentionCells.OF_SIDES, correction.what()).correct(participant, correction);
        all.set(at, participant.mention);
        return verdict;
    }

    /** By its number in the table: within its role, in reading order. */
    private static Optional<Participant> participant(ReportDraft draft, Role role, int number) {
        return draft.participants.stream()
                .filter(participant -> participant.role() == role)
                .sorted(Comparator.comparing(Participant::span))
                .skip(number - 1L)
                .findFirst();
    }

    private Extraction corrected() {
        return new Extraction(
                extraction.article(),
                extraction.sentences(),
                List.copyOf(times.values()),
                List.copyOf(countries.values()),
                extraction.entities(),
                List.copyOf(entities.values()),
                reports.values().stream().map(ReportDraft::corrected).toList(),
                List.copyOf(quotations.values()),
                extraction.notices());
    }
}
