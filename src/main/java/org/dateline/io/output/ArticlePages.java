package org.dateline.io.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.core.table.ArticleRow;
import org.dateline.core.table.EntityRow;
import org.dateline.core.table.RowSink;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a release to be read, with their dates, places, names and events marked in place: pages of a few articles
 * and a list of the pages. They need no network, no script and no other file. Takes the rows of one article after the
 * other, and passes over rows that are not of articles. The same rows give the same bytes.
 */
public final class ArticlePages implements RowSink {

    private final Path folder;
    private final ReleaseInfo release;
    private final EvidenceLinks links;
    private final Function<String, Optional<EntityRow>> entities;
    private final Function<String, Optional<String>> eventOf;
    private final PageFrame frame;
    private final List<ShownArticle> page = new ArrayList<>();
    private final ArticleIndex index;
    private int number;
    private @Nullable ShownArticle current;

    private ArticlePages(
            Path folder,
            ReleaseInfo release,
            EvidenceLinks links,
            Function<String, Optional<EntityRow>> entities,
            Function<String, Optional<String>> eventOf)
            throws IOException {
        this.folder = folder;
        this.release = release;
        this.links = links;
        this.entities = entities;
        this.eventOf = eventOf;
        this.frame = PageFrame.load();
        this.index = new ArticleIndex();
    }

    /** Begins the pages of a release in its folder; {@code links} say which articles are shown. */
    public static ArticlePages open(
            Path release,
            ReleaseInfo info,
            EvidenceLinks links,
            Function<String, Optional<EntityRow>> entities,
            Function<String, Optional<String>> eventOf)
            throws IOException {
        return new ArticlePages(release.resolve(EvidenceLinks.FOLDER), info, links, entities, eventOf);
    }

    @Override
    public void add(Record row) {
        if (row instanceof ArticleRow article) {
            endArticle();
            if (links.article(article.articleId()).isPresent()) {
                begin(article);
            }
        } else if (current != null) {
            current.add(row);
        }
    }

    /** Writes what is left and the list of the pages; without articles there is nothing. */
    public void finish() throws IOException {
        endArticle();
        endPage(false);
        if (number > 0) {
            write("index.html", index.html(frame, release));
        }
    }

    private void begin(ArticleRow article) {
        if (page.size() == EvidenceLinks.articlesOnAPage()) {
            endPage(true);
        }
        current = new ShownArticle(article);
    }

    private void endArticle() {
        if (current != null) {
            page.add(current);
            current = null;
        }
    }

    private void endPage(boolean isFollowed) {
        if (page.isEmpty()) {
            return;
        }
        var html = new HtmlWriter();
        var writer = new ArticleHtml(html, entities, new FindingsHtml(html, links, entities, eventOf));
        page.forEach(writer::write);
        write(EvidenceLinks.name(number), frame.page(release, number, isFollowed, page, html.toString()));
        index.add(number, page);
        number++;
        page.clear();
    }

    private void write(String name, String html) {
        try {
            Files.createDirectories(folder);
            try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8)) {
                out.write(html);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
