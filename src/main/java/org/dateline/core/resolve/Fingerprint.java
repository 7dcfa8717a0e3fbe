package org.dateline.core.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.infer.Inference;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.PublicationDate;

/**
 * All of one extraction that other articles can be compared with, without its text: who, what, when, and a signature of
 * the words in place of the words. Small enough to hold for every article of a run.
 */
public final class Fingerprint {

    private final ArticleId articleId;
    private final String title;
    private final Optional<String> url;
    private final Optional<String> publisher;
    private final Optional<LocalDate> publishedOn;
    private final Signature signature;
    private final Bag bag;
    private final Terms terms;
    private final List<EntitySummary> entities;
    private final List<EventSummary> events;

    private Fingerprint(Extraction extraction, Stems stems, WordShares shares, Inference inference) {
        var article = extraction.article();
        this.articleId = article.id();
        this.title = Summaries.title(article);
        this.url = article.url();
        this.publisher = article.publisher().map(String::intern);
        this.publishedOn = article.published().flatMap(PublicationDate::day);
        this.bag = Summaries.bag(article);
        this.terms = Summaries.terms(article, shares);
        this.signature = Summaries.signature(article);
        this.entities = Summaries.entities(extraction);
        this.events = Summaries.events(extraction, stems, inference);
    }

    public static Fingerprint of(Extraction extraction, Weights weights, Inference inference) {
        return new Fingerprint(extraction, weights.stems(), weights.shares(), inference);
    }

    public ArticleId articleId() {
        return articleId;
    }

    String title() {
        return title;
    }

    Optional<String> url() {
        return url;
    }

    Optional<String> publisher() {
        return publisher;
    }

    /** The day of publication; empty if only a month or a year is known. */
    Optional<LocalDate> publishedOn() {
        return publishedOn;
    }

    Signature signature() {
        return signature;
    }

    /** The words of its news. */
    Bag bag() {
        return bag;
    }

    /** The words by which it can be told from others. */
    Terms terms() {
        return terms;
    }

    /** By entity number. */
    List<EntitySummary> entities() {
        return entities;
    }

    List<EventSummary> events() {
        return events;
    }
}
