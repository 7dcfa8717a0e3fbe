package org.dateline.run.harvest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import org.dateline.core.model.CorrectionVerdict;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Notice;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.model.Severity;
import org.dateline.core.resolve.CommonNames;
import org.dateline.core.resolve.Fingerprint;
import org.dateline.core.resolve.Resolver;
import org.dateline.core.resolve.Weights;
import org.dateline.run.course.Progress;
import org.dateline.run.course.StopSignal;
import org.dateline.run.plan.Plan;
import org.dateline.run.plan.Reasons;
import org.dateline.run.workshop.Workshop;

/** Reads every extraction once, keeps its fingerprint and its place in the release, and resolves them all together. */
public final class Harvester {

    private final Workshop workshop;
    private final Progress progress;
    private final StopSignal stop;

    public Harvester(Workshop workshop, Progress progress, StopSignal stop) {
        this.workshop = workshop;
        this.progress = progress;
        this.stop = stop;
    }

    public Harvest harvest(Plan plan) throws IOException {
        var articles = new ArrayList<Harvest.Entry>();
        var doubts = new Reasons();
        var rejections = new ArrayList<Notice>();
        var fingerprints = new ArrayList<Fingerprint>();
        var verdicts = new ArrayList<CorrectionVerdict>();
        var corrections = workshop.corrections();
        var weights = Weights.load(workshop.files());
        for (var document : plan.documents()) {
            stop.check();
            var stored = workshop.store().read(document.key());
            rejections.addAll(stored.rejections());
            stored.extraction().ifPresent(extraction -> {
                extraction.notices().stream()
                        .filter(notice -> notice.code().severity() == Severity.WARNING)
                        .forEach(doubts::add);
                articles.add(entry(extraction, document.key()));
                var corrected = corrections.article(extraction);
                fingerprints.add(Fingerprint.of(corrected.extraction(), weights));
                verdicts.addAll(corrected.verdicts());
            });
            progress.advance(1);
        }
        articles.sort(null);
        var resolved = new Resolver(this::countryName, CommonNames.load(workshop.files()), weights)
                .resolve(fingerprints, corrections);
        verdicts.addAll(resolved.verdicts());
        verdicts.addAll(corrections.unmet(verdicts));
        verdicts.sort(Comparator.comparingInt(verdict -> verdict.correction().line()));
        return new Harvest(articles, resolved.resolution(), resolved.noEvents(), rejections, doubts.list(), verdicts);
    }

    private String countryName(CountryCode code) {
        return workshop.countries().nameOf(code);
    }

    private static Harvest.Entry entry(Extraction extraction, String key) {
        var article = extraction.article();
        var published = article.published();
        return new Harvest.Entry(
                published.flatMap(PublicationDate::month),
                published.map(PublicationDate::earliest).orElse(LocalDate.MIN),
                article.id(),
                key);
    }
}
