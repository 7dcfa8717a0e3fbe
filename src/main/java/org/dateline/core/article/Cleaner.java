package org.dateline.core.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.CleanedArticle;
import org.dateline.core.model.Notice;
import org.dateline.core.model.NoticeCode;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.model.PublishedBasis;
import org.dateline.core.model.SourceDocument;

/**
 * Makes an article of a document: title and text as one, every line in its part, the publication date from the best
 * source. Nothing is cut out. Safe to share between threads.
 */
public final class Cleaner {

    private final PartFinder partFinder;
    private final PageDocuments pages;

    private Cleaner(PartFinder partFinder, PageDocuments pages) {
        this.partFinder = partFinder;
        this.pages = pages;
    }

    public static Cleaner load(RuleFiles files) {
        return new Cleaner(PartFinder.load(files), PageDocuments.load(files));
    }

    public CleanedArticle clean(SourceDocument given) {
        var document = pages.plain(given);
        var id = ArticleId.from(document.sourceId());
        var notes = new Notes(document, id, new ArrayList<>());
        if (TextLine.of(document.text()).isEmpty()) {
            notes.add(NoticeCode.EMPTY_DOCUMENT, Optional.empty(), "there is no text in it");
            return new CleanedArticle(Optional.empty(), notes.notices());
        }
        var titled = TitledText.of(document.title(), document.text());
        notes.addOddities(titled.text());
        notes.addEncoding(given.text(), document.text());
        var parts = partFinder.find(titled.text(), titled.titleEnd());
        var published = published(document, notes).or(() -> WrittenDays.find(titled.text(), parts));
        if (published.isEmpty()) {
            notes.add(NoticeCode.NO_PUBLICATION_DATE, Optional.empty(), "no source gives one");
        }
        return new CleanedArticle(
                Optional.of(new Article(
                        id,
                        document.sourceId(),
                        document.sourcePath(),
                        document.recordNo(),
                        document.url(),
                        document.publisher(),
                        document.title(),
                        document.author(),
                        document.language(),
                        published,
                        titled.text(),
                        titled.bodyStart(),
                        parts)),
                notes.notices());
    }

    private static Optional<PublicationDate> published(SourceDocument document, Notes notes) {
        for (var claim : document.dateClaims()) {
            var date = DateClaims.read(claim);
            if (date.isPresent()) {
                return date;
            }
            if (claim.basis() == PublishedBasis.FILENAME) {
                continue;
            }
            notes.add(NoticeCode.BAD_PUBLICATION_DATE, Optional.empty(), claim.basis() + ": " + claim.value());
        }
        return DateClaims.inFileName(document.sourcePath());
    }

    /** The notices about one document. */
    private record Notes(SourceDocument document, ArticleId id, List<Notice> notices) {

        void add(NoticeCode code, Optional<Integer> charStart, String message) {
            notices.add(
                    new Notice(code, document.sourcePath(), document.recordNo(), Optional.of(id), charStart, message));
        }

        /** What was read twice in the wrong encoding before it came here. */
        void addEncoding(String given, String meant) {
            if (Mojibake.isDoubtful(meant)) {
                add(NoticeCode.ENCODING_DOUBTFUL, Optional.empty(), "some of its letters stand for others");
            } else if (Mojibake.isIn(given) && !Mojibake.isIn(meant)) {
                add(NoticeCode.ENCODING_REPAIRED, Optional.empty(), "read again as UTF-8");
            }
        }

        /** One notice for the first control character or lone surrogate, with how many there are. */
        void addOddities(String text) {
            int first = -1;
            int count = 0;
            for (int i = 0; i < text.length(); i++) {
                if (isOdd(text, i)) {
                    first = first < 0 ? i : first;
                    count++;
                }
            }
            if (count > 0) {
                add(
                        NoticeCode.CONTROL_CHARACTERS,
                        Optional.of(first),
                        count + " of them, the first is U+"
                                + Integer.toHexString(0x10000 + text.charAt(first))
                                        .substring(1)
                                        .toUpperCase(Locale.ROOT));
            }
        }

        private static boolean isOdd(String text, int at) {
            char c = text.charAt(at);
            if (Character.isHighSurrogate(c)) {
                return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
            }
            if (Character.isLowSurrogate(c)) {
                return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
            }
            return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
        }
    }
}
