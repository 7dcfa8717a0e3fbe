package org.dateline.core.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.DateClaim;
import org.dateline.core.model.Markup;
import org.dateline.core.model.SourceDocument;
import org.dateline.core.page.Page;
import org.dateline.core.page.PageReader;

/** Makes plain documents of web pages: what the source says beside the page counts before what the page says. */
final class PageDocuments {

    private final PageReader reader;

    private PageDocuments(PageReader reader) {
        this.reader = reader;
    }

    static PageDocuments load(RuleFiles files) {
        return new PageDocuments(PageReader.load(files));
    }

    SourceDocument plain(SourceDocument document) {
        if (document.markup() == Markup.NONE) {
            return unescaped(document);
        }
        var page = reader.read(document.text(), document.url());
        return new SourceDocument(
                document.sourcePath(),
                document.recordNo(),
                document.sourceId(),
                meant(page.text()),
                Markup.NONE,
                either(document.title(), page.title()),
                either(document.url(), page.url()),
                either(document.publisher(), page.publisher()),
                either(document.author(), page.author()),
                either(document.language(), page.language()),
                claims(document, page));
    }

    private static Optional<String> either(Optional<String> given, Optional<String> ofPage) {
        return given.or(() -> ofPage).map(PageDocuments::meant);
    }

    private static String meant(String text) {
        var plain = PageReader.unescape(text);
        return Mojibake.repaired(plain).orElse(plain);
    }

    /** Feeds and crawlers often leave the signs of plain text as HTML writes them. */
    private static SourceDocument unescaped(SourceDocument document) {
        return new SourceDocument(
                document.sourcePath(),
                document.recordNo(),
                document.sourceId(),
                meant(document.text()),
                Markup.NONE,
                document.title().map(PageDocuments::meant),
                document.url(),
                document.publisher().map(PageDocuments::meant),
                document.author().map(PageDocuments::meant),
                document.language(),
                document.dateClaims());
    }

    /** Pages hold much that looks like a date and is none; only what can be read is a claim. */
    private static List<DateClaim> claims(SourceDocument document, Page page) {
        var claims = new ArrayList<>(document.dateClaims());
        page.dateClaims().stream()
                .filter(claim -> DateClaims.read(claim).isPresent())
                .forEach(claims::add);
        claims.sort(Comparator.comparing(DateClaim::basis));
        return claims;
    }
}
