package org.dateline.core.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.model.Article;
import org.dateline.core.model.Notice;
import org.dateline.core.model.NoticeCode;
import org.dateline.core.model.Part;
import org.dateline.core.text.LanguageFinder;
import org.dateline.core.text.LanguageTags;

/**
 * In which language an article is written: as its words say, and where they are too few, as its source says. A source that calls a
 * translation by the language it was made from is not believed.
 */
record Languages(LanguageFinder finder) {

    /** An article with its language, and what there is to say about it; only what is English is read. */
    record Known(Article article, List<Notice> notices, boolean isRead) {}

    Known of(Article article, List<Notice> notices) {
        var declared = article.language().flatMap(LanguageTags::declared);
        var found = finder.find(body(article));
        var language = found.map(tag ->
                        declared.filter(said -> LanguageTags.same(said, tag)).orElse(tag))
                .or(() -> declared);
        boolean isRead = found.map(tag -> tag.equals(LanguageFinder.ENGLISH)).orElse(true);
        var all = new ArrayList<>(notices);
        if (!isRead) {
            all.add(new Notice(
                    NoticeCode.LANGUAGE_NOT_READ,
                    article.sourcePath(),
                    article.recordNo(),
                    Optional.of(article.id()),
                    Optional.empty(),
                    "its language is " + language.orElse("")));
        }
        return new Known(article.in(language), all, isRead);
    }

    private static String body(Article article) {
        var body = article.parts().stream()
                .filter(part -> part.part() == Part.BODY || part.part() == Part.TITLE)
                .map(part -> part.span().in(article.text()))
                .collect(Collectors.joining("\n"));
        return body.isBlank() ? article.text() : body;
    }
}
