package org.dateline.core.model;

import java.util.Locale;

/** The kinds of notice, each with its severity, what it means for the user and what there is to do about it. */
public enum NoticeCode {
    EMPTY_DOCUMENT(
            Severity.REJECTED,
            "The document holds no text.",
            "Look whether the text stands in a field or column of another name."),
    BROKEN_RECORD(
            Severity.REJECTED,
            "The record is not valid in its format or has no text; it was left out.",
            "If its text has another name: --fields text=NAME."),
    UNREADABLE_FILE(
            Severity.REJECTED,
            "The file could not be read to its end; the rest of it was left out.",
            "Copy or download it again, or unpack it by hand."),
    TOO_LARGE(Severity.REJECTED, "The document is larger than the limit; it was left out.", "Split it into articles."),
    EXTRACTION_FAILED(
            Severity.REJECTED,
            "The article could not be processed twice in a row; it was left out.",
            "The log of the run has the details; please report it."),
    DUPLICATE_ID(
            Severity.WARNING,
            "Another document has the same source id; only the last one is an article.",
            "Give each article an id of its own, or leave the field out."),
    ENCODING_GUESSED(
            Severity.WARNING,
            "The bytes are not valid UTF-8; they were read as the encoding named.",
            "Look at a few names with accents; save the file as UTF-8 if they are wrong."),
    ENCODING_DOUBTFUL(
            Severity.WARNING,
            "Parts of the text were read in the wrong encoding before (cafÃ© for café); they were left as they are.",
            "Save the file anew as UTF-8 where it comes from."),
    ENCODING_REPAIRED(
            Severity.INFO,
            "The text was read in the wrong encoding before (cafÃ© for café); it was put right.",
            "Nothing; the file itself is as it was."),
    UNKNOWN_FORMAT(
            Severity.SKIPPED,
            "The file's name ends in nothing that Dateline reads; it was passed over.",
            "Save the texts in one of the formats that the README lists."),
    LINK_NOT_FOLLOWED(
            Severity.SKIPPED,
            "The link leads out of the input; it was not followed.",
            "If what it leads to is meant: --follow-links."),
    UNREADABLE_FOLDER(
            Severity.SKIPPED,
            "The folder may not be read; what is in it is not in the tables.",
            "Give the account that runs Dateline the right to read it."),
    NO_REGULAR_FILE(
            Severity.SKIPPED, "It is a device, a pipe or a socket; it was passed over.", "Move it out of the input."),
    HIDDEN_FILE(
            Severity.SKIPPED,
            "The name of the file or folder begins with a dot, an underscore or ~$; it was passed over.",
            "Nothing, unless it holds articles: then give it another name."),
    BAD_PUBLICATION_DATE(
            Severity.WARNING,
            "The publication date given could not be read; it was not used.",
            "Write it as YYYY-MM-DD."),
    LANGUAGE_NOT_READ(
            Severity.WARNING,
            "The article is not in English; it was kept, but no dates, places, names or events were read from it.",
            "Nothing, unless it is English after all; then please report it."),
    NOT_READ_TO_END(
            Severity.WARNING,
            "The article makes more work than --most-words allows; it was kept whole, and read up to the place given.",
            "If it is one article and not many in one: raise --most-words."),
    SIDECAR_WITHOUT_FILE(
            Severity.WARNING, "A row of metadata.csv names a file that is not there.", "Correct its source_path."),
    BROKEN_SIDECAR(
            Severity.WARNING,
            "A metadata.csv or a row of it could not be read; it was not used.",
            "It needs the column source_path and one row a file."),
    CORRECTION_NOT_APPLIED(
            Severity.WARNING,
            "A correction was not applied: the table corrections says which and why.",
            "Correct or delete its line."),
    STORIES_CROWDED(
            Severity.WARNING,
            "Too many articles of the same days share their words to be compared with all others; a story may be in parts.",
            "Nothing to do; narrow the input to see such stories whole."),
    NO_PUBLICATION_DATE(
            Severity.INFO,
            "No publication date is known; relative time expressions stay open.",
            "Give it in a field, a column or metadata.csv."),
    CONTROL_CHARACTERS(
            Severity.INFO,
            "The text holds control characters or lone surrogates; they were kept.",
            "Nothing, unless the text looks broken.");

    private final Severity severity;
    private final String meaning;
    private final String advice;

    NoticeCode(Severity severity, String meaning, String advice) {
        this.severity = severity;
        this.meaning = meaning;
        this.advice = advice;
    }

    public Severity severity() {
        return severity;
    }

    public String meaning() {
        return meaning;
    }

    /** What the user can do about it. */
    public String advice() {
        return advice;
    }

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
