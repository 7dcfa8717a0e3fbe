package org.dateline.core.table;

import java.time.LocalDate;
import org.dateline.core.model.PublishedBasis;
import org.jspecify.annotations.Nullable;

@TableName(value = "articles", level = Level.ARTICLE)
@Doc("One article.")
public record ArticleRow(
        @Key
        @Doc(
                value = "Identity of the article, derived from source_id; it never changes.",
                example = "a90b1c2d3e4f5a6b7")
        String articleId,

        @Doc(
                value =
                        "The id that the source gives: the id of a JSON record, the URI of a WARC record, else the path and record.",
                example = "nairobi-0412")
        String sourceId,

        @Doc(value = "File the article was read from, relative to the input folder.", example = "2021/april.jsonl.gz")
        String sourcePath,

        @Doc(value = "Number of the record within that file, from 1.", example = "1")
        Integer recordNo,

        @Doc(
                value = "Address of the article, if the source gives one.",
                example = "https://news.example.org/nairobi-0412")
        @Nullable
        String url,

        @Doc(value = "Who published it.", example = "Nairobi Courier") @Nullable
        String publisher,

        @Doc(value = "The headline.", example = "Kenya and Somalia restore ties") @Nullable
        String title,

        @Doc(value = "Who wrote it, as the source says.", example = "Jane Doe") @Nullable
        String author,

        @Doc(
                value =
                        "Language of the text, a BCP 47 tag; empty if the text is too short to tell and its source does not say. Only English is read.",
                example = "en")
        @Nullable
        String language,

        @Doc(value = "Day of publication; empty unless the very day is known.", example = "2021-04-12") @Nullable
        LocalDate publishedOn,

        @Doc(value = "How precisely the date of publication is known; empty if it is unknown.", example = "day")
        @Nullable
        PublishedPrecision publishedPrecision,

        @Doc(value = "Where the date of publication comes from; empty if it is unknown.", example = "metadata")
        @Nullable
        PublishedBasis publishedBasis,

        @Doc(
                value = "First day on which it may have been published; equals published_on if the day is known.",
                example = "2021-04-12")
        @Nullable
        LocalDate publishedNotBefore,

        @Doc(value = "Last day on which it may have been published, included.", example = "2021-04-12") @Nullable
        LocalDate publishedNotAfter,

        @Doc(value = "Where the text given by the source begins; 0 if no title was put before it.", example = "32")
        Integer bodyStart,

        @Doc(value = "Length of the article's text in UTF-16 units, title included.", example = "2874")
        Integer charCount,

        @Doc(
                value = "Words of the article's text: stretches between white space with a letter or digit in them.",
                example = "471")
        Integer wordCount,

        @Doc(
                value = "SHA-256 of the article's text in UTF-8, in hexadecimal digits.",
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String contentSha256) {}
