package org.dateline.run.harvest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.infer.Inference;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.CorrectionVerdict;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Notice;
import org.dateline.core.model.NoticeCode;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.model.Severity;
import org.dateline.core.resolve.CommonNames;
import org.dateline.core.resolve.Fingerprint;
import org.dateline.core.resolve.Resolver;
import org.dateline.core.resolve.Weights;
import org.dateline.run.course.Progress;
import org.dateline.run.course.StopSignal;
import org.dateline.run.plan.Plan;
import org.dateline.run.plan.ReasonCounts;
import org.dateline.run.workshop.Workshop;

/** Reads every extraction once, keeps its fingerprint and its place in the release, and resolves them all together. */
public final class Harvester {

    private final Workshop workshop;
    private final double leastConfidence;
    private final Progress progress;
    private final StopSignal stop;

    public Harvester(Workshop workshop, double leastConfidence, Progress progress, StopSignal stop) {
        this.workshop = workshop;
        this.leastConfidence = leastConfidence;
        this.progress = progress;
        this.stop = stop;
    }

    public Harvest harvest(Plan plan) throws IOException {
        var articles = new ArrayList<Harvest.Entry>();
        var doubts = new ReasonCounts();
        var rejections = new ArrayList<Notice>();
        var fingerprints = new ArrayList<Fingerprint>();
        var verdicts = new ArrayList<CorrectionVerdict>();
        var corrections = workshop.corrections();
        var weights = Weights.load(workshop.files());
        var inference = Inference.load(workshop.files());
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
                fingerprints.add(Fingerprint.of(corrected.extraction(), weights, inference));
                verdicts.addAll(corrected.verdicts());
            });
            progress.advance(1);
        }
        articles.sort(null);
        var resolved = new Resolver(this::countryName, CommonNames.load(workshop.files()), weights, leastConfidence)
                .resolve(fingerprints, corrections);
        crowd(articles, resolved.crowded()).ifPresent(rejections::add);
        verdicts.addAll(resolved.verdicts());
        verdicts.addAll(corrections.unmet(verdicts));
        verdicts.sort(Comparator.comparingInt(verdict -> verdict.correction().line()));
        return new Harvest(articles, resolved.resolution(), resolved.noEvents(), rejections, doubts.list(), verdicts);
    }

    /** One notice for all of them, at the first. */
    private Optional<Notice> crowd(List<Harvest.Entry> articles, List<ArticleId> crowded) throws IOException {
        if (crowded.isEmpty()) {
            return Optional.empty();
        }
        var first = articles.stream()
                .filter(entry -> entry.id().equals(crowded.get(0)))
                .findFirst()
                .orElseThrow();
        return workshop.store()
                .read(first.key())
                .extraction()
                .map(Extraction::article)
                .map(article -> new Notice(
                        NoticeCode.STORIES_CROWDED,
                        article.sourcePath(),
                        article.recordNo(),
                        Optional.of(article.id()),
                        Optional.empty(),
                        crowded.size() + " articles, of which this is the first"));
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
