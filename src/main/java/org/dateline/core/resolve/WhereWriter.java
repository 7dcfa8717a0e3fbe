package org.dateline.core.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.infer.LikelyCountry;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.PlaceBasis;

/** Says where a happening was: where its best report that names a country says; else in the likeliest country by any of them. */
final class WhereWriter {

    private WhereWriter() {}

    /** {@code reports} are sorted, the best first. */
    static EventPlace of(List<Report> reports) {
        var told = reports.stream()
                .filter(report -> report.event().country().isPresent())
                .min(Comparator.comparing(report -> report.event().placeName().isEmpty()));
        if (told.isPresent()) {
            return new EventPlace(
                    told.get().event().country(),
                    told.get().event().placeName(),
                    Optional.of(PlaceBasis.CLAUSE),
                    told.get().event().inferred().country().map(LikelyCountry::confidence));
        }
        var likely = reports.stream()
                .flatMap(report -> report.event().inferred().country().stream())
                .max(Comparator.comparingDouble(LikelyCountry::confidence));
        return new EventPlace(
                likely.map(LikelyCountry::country),
                Optional.empty(),
                likely.map(found -> PlaceBasis.INFERRED),
                likely.map(LikelyCountry::confidence));
    }
}
