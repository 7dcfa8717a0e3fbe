package org.dateline.core.table;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.core.model.CorrectionVerdict;
import org.dateline.core.model.Country;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EventMentionRef;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Gazette;
import org.dateline.core.model.Notice;
import org.dateline.core.model.PloverType;
import org.dateline.core.model.Resolution;
import org.dateline.core.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The only place where facts become rows. Rows of one table come out sorted by key as far as the facts given are sorted;
 * every reference from one table to another holds.
 */
public final class Rows {

    private final Resolution resolution;
    private final List<Country> countries;
    private final Set<CountryCode> known;
    private final Gazette gazette;

    private final BiFunction<PloverType, Optional<String>, String> cameoRoots;

    private Rows(
            Resolution resolution,
            List<Country> countries,
            BiFunction<PloverType, Optional<String>, String> cameoRoots,
            Gazette gazette) {
        this.gazette = gazette;
        this.resolution = resolution;
        this.cameoRoots = cameoRoots;
        this.countries =
                countries.stream().sorted(Comparator.comparing(Country::code)).toList();
        this.known = countries.stream().map(Country::code).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The rows of a release with these facts; a country that is not among {@code countries} appears in no row. {@code cameoRoots}
     * knows the root of CAMEO that is nearest to a type and mode, {@code gazette} where places are.
     */
    public static Rows of(
            Resolution resolution,
            List<Country> countries,
            BiFunction<PloverType, Optional<String>, String> cameoRoots,
            Gazette gazette) {
        return new Rows(resolution, countries, cameoRoots, gazette);
    }

    /** The rows of the article-level tables for one article, and its notices. */
    public void article(Extraction extraction, RowSink sink) {
        new ArticleRows(extraction, this, sink).write();
        notices(extraction.notices(), sink);
    }

    /** The reports of events in one article, for readers; {@code eventOf} knows the event that an event mention tells of. */
    public void reports(Extraction extraction, Function<String, Optional<String>> eventOf, RowSink sink) {
        new ArticleRows(extraction, this, sink).writeReports(eventOf);
    }

    /** The rows of the tables across articles: entities, events, stories and what belongs to them. */
    public void resolution(RowSink sink) {
        new WorldRows(resolution, this, sink).write();
    }

    /** Events and entities once more, in the order people read them: newest event first, most named entity first. */
    public void forReading(RowSink sink) {
        new WorldRows(resolution, this, sink).writeForReading();
    }

    /** The rows of the table of countries. */
    public void countries(RowSink sink) {
        countries.forEach(country -> sink.add(row(country)));
    }

    /** The rows of notices, each once; those of rejected documents point at no article. */
    public void notices(List<Notice> notices, RowSink sink) {
        var seen = new HashSet<String>();
        for (var notice : notices) {
            var row = row(notice);
            if (seen.add(row.noticeId())) {
                sink.add(row);
            }
        }
    }

    /** The rows of corrections, which come in the order of their lines. */
    public void corrections(List<CorrectionVerdict> verdicts, RowSink sink) {
        verdicts.forEach(verdict -> sink.add(row(verdict)));
    }

    /** The row of an entity of the resolution. */
    public Optional<EntityRow> entity(String entityId) {
        var entities = resolution.entities();
        int low = 0;
        int high = entities.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = entities.get(middle).id().value().compareTo(entityId);
            if (order == 0) {
                return Optional.of(WorldRows.row(entities.get(middle), this));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    Gazette gazette() {
        return gazette;
    }

    /** The id of the row of a report. */
    public static String id(EventMentionRef report) {
        return RowIds.of(report);
    }

    /** The report whose row has this id. */
    public static EventMentionRef report(String eventMentionId) {
        return RowIds.report(eventMentionId);
    }

    Resolution resolution() {
        return resolution;
    }

    /** The code for a row; empty if the table of countries has no such country. */
    @Nullable
    String code(Optional<CountryCode> country) {
        return country.filter(known::contains).map(CountryCode::value).orElse(null);
    }

    String cameoRoot(PloverType type, Optional<String> mode) {
        return cameoRoots.apply(type, mode);
    }

    boolean knows(CountryCode country) {
        return known.contains(country);
    }

    private static NoticeRow row(Notice notice) {
        var code = notice.code();
        return new NoticeRow(
                RowIds.of(notice),
                code.severity(),
                code,
                notice.sourcePath(),
                notice.recordNo() > 0 ? notice.recordNo() : null,
                notice.articleId()
                        .filter(id -> code.severity() != Severity.REJECTED)
                        .map(Object::toString)
                        .orElse(null),
                notice.charStart().orElse(null),
                notice.message());
    }

    private static CorrectionRow row(CorrectionVerdict verdict) {
        var correction = verdict.correction();
        return new CorrectionRow(
                correction.line(),
                correction.file(),
                correction.table(),
                correction.rowId(),
                correction.what(),
                verdict.before().orElse(null),
                correction.newValue().isEmpty() ? null : correction.newValue(),
                correction.who().orElse(null),
                correction.why().orElse(null),
                correction.expectedValue().orElse(null),
                verdict.outcome(),
                verdict.reason().orElse(null));
    }

    private static CountryRow row(Country country) {
        return new CountryRow(
                country.code().value(),
                country.name(),
                country.iso2c().orElse(null),
                country.iso3n().orElse(null),
                country.cowc().orElse(null),
                orNull(country.cown()),
                orNull(country.gwn()),
                country.fips().orElse(null),
                country.unRegion().orElse(null),
                country.capital().orElse(null),
                country.recognition(),
                orNull(country.validFrom()),
                orNull(country.validTo()),
                country.codeNote().orElse(null));
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
