package org.dateline.core.correct;

import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Quotation;
import org.dateline.core.model.TimeMention;

/** The cells that may be corrected of what stands in an article, but for reports of events; by column. */
final class MentionCells {

    /** Something that a corrected value takes the place of. */
    static final class Draft<M> {

        M mention;

        Draft(M mention) {
            this.mention = mention;
        }
    }

    static final Map<String, Cell<Draft<TimeMention>>> OF_DATES = Map.of(
            "date_start",
            Cell.firstDay(
                    draft -> draft.mention.range(),
                    (draft, value) -> draft.mention = Times.dated(draft.mention, value)));

    static final Map<String, Cell<Draft<CountryMention>>> OF_COUNTRIES = Map.of(
            "iso3c",
            new Cell<>(
                    draft -> draft.mention.country().toString(),
                    (draft, value) -> draft.mention = in(draft.mention, value)));

    static final Map<String, Cell<Draft<EntityMention>>> OF_NAMES = Map.of(
            "role_title",
            new Cell<>(
                    draft -> draft.mention.roleTitle().orElse(""),
                    (draft, value) -> draft.mention = titled(draft.mention, Cell.given(value))));

    static final Map<String, Cell<Draft<Participant>>> OF_SIDES = Map.of(
            "iso3c",
            new Cell<>(
                    draft -> Cell.text(draft.mention.country()),
                    (draft, value) -> draft.mention = in(draft.mention, value)),
            "sector",
            new Cell<>(
                    draft -> draft.mention.sector().orElse(""),
                    (draft, value) -> draft.mention = of(draft.mention, Cell.given(value))));

    private MentionCells() {}

    static Map<String, Cell<Draft<Quotation>>> ofQuotations(EntityNames names) {
        return Map.of(
                "speaker",
                new Cell<>(
                        draft -> EntityNames.text(draft.mention.speaker()),
                        (draft, value) -> draft.mention = by(draft.mention, names, value)));
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

    private static EntityMention titled(EntityMention name, Optional<String> title) {
        return new EntityMention(name.span(), name.sentenceNo(), name.entityNo(), name.form(), title, name.ruleId());
    }

    private static Participant in(Participant side, String country) {
        return side.withCountry(Cell.country(country));
    }

    private static Participant of(Participant side, Optional<String> sector) {
        return side.withSector(sector);
    }

    private static Quotation by(Quotation words, EntityNames names, String speaker) {
        return new Quotation(words.span(), words.sentenceNo(), words.direct(), names.speaker(speaker), words.verb());
    }
}
