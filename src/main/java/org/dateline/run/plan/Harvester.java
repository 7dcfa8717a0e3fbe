package org.dateline.run.plan;

import java.io.IOException;
import java.util.ArrayList;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Notice;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.resolve.CommonNames;
import org.dateline.core.resolve.Fingerprint;
import org.dateline.core.resolve.Resolver;

/** Reads every extraction once, keeps its fingerprint and its place in the release, and resolves them all together. */
final class Harvester {

    private final Workshop workshop;
    private final Progress progress;
    private final StopSignal stop;

    Harvester(Workshop workshop, Progress progress, StopSignal stop) {
        this.workshop = workshop;
        this.progress = progress;
        this.stop = stop;
    }

    Harvest harvest(Plan plan) throws IOException {
        var articles = new ArrayList<Harvest.Entry>();
        var rejections = new ArrayList<Notice>();
        var fingerprints = new ArrayList<Fingerprint>();
        for (var document : plan.documents()) {
            stop.check();
            var stored = workshop.store().read(document.key());
            rejections.addAll(stored.rejections());
            stored.extraction().ifPresent(extraction -> {
                articles.add(entry(extraction, document.key()));
                fingerprints.add(Fingerprint.of(extraction));
            });
            progress.advance(1);
        }
        articles.sort(null);
        return new Harvest(
                articles,
                new Resolver(this::countryName, CommonNames.load(workshop.files())).resolve(fingerprints),
                rejections);
    }

    private String countryName(CountryCode code) {
        return workshop.countries().nameOf(code);
    }

    private static Harvest.Entry entry(Extraction extraction, String key) {
        var article = extraction.article();
        return new Harvest.Entry(article.published().flatMap(PublicationDate::month), article.id(), key);
    }
}
