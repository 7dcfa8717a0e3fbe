package org.dateline.core.table;

import org.dateline.core.model.NoticeCode;
import org.dateline.core.model.Severity;
import org.jspecify.annotations.Nullable;

@TableName(value = "notices", level = Level.RUN)
@Doc("Everything that was refused, cut or doubted, and where.")
public record NoticeRow(
        @Key @Doc(value = "Identity of the notice, derived from what it says and where.", example = "n3c4d5e6f708192a3")
        String noticeId,

        @Doc(value = "How grave it is: rejected means that the document is not among the articles.", example = "info")
        Severity severity,

        @Doc(value = "The kind of notice.", example = "no_publication_date")
        NoticeCode code,

        @Doc(value = "The file, relative to the input folder.", example = "2021/april.jsonl.gz")
        String sourcePath,

        @Doc(value = "Number of the record within the file, from 1; empty if the whole file is meant.", example = "1")
        @Nullable
        Integer recordNo,

        @References(ArticleRow.class)
        @Doc(value = "The article, if there is one.", example = "a90b1c2d3e4f5a6b7")
        @Nullable
        String articleId,

        @Doc(value = "Where in the article's text, counted in UTF-16 units from 0.", example = "118") @Nullable
        Integer charStart,

        @Doc(
                value = "What was found, in words.",
                example = "No publication date is known; relative time expressions stay open.")
        String message) {}
