package org.dateline.core.model;

import java.util.Locale;

/** The kinds of notice, each with its severity and what it means for the user. */
public enum NoticeCode {
    EMPTY_DOCUMENT(Severity.REJECTED, "The document holds no text."),
    BROKEN_RECORD(Severity.REJECTED, "The record is not valid in its format or has no text; it was left out."),
    UNREADABLE_FILE(Severity.REJECTED, "The file could not be read to its end; the rest of it was left out."),
    TOO_LARGE(Severity.REJECTED, "The document is larger than the limit; it was left out."),
    EXTRACTION_FAILED(Severity.REJECTED, "The article could not be processed twice in a row; it was left out."),
    DUPLICATE_ID(Severity.WARNING, "Another document has the same source id; only the last one is an article."),
    ENCODING_GUESSED(Severity.WARNING, "The bytes are not valid UTF-8; they were read as the encoding named."),
    UNKNOWN_FORMAT(Severity.WARNING, "The file's name ends in nothing that Dateline reads; it was passed over."),
    BAD_PUBLICATION_DATE(Severity.WARNING, "The publication date given could not be read; it was not used."),
    SIDECAR_WITHOUT_FILE(Severity.WARNING, "A row of metadata.csv names a file that is not there."),
    BROKEN_SIDECAR(Severity.WARNING, "A metadata.csv or a row of it could not be read; it was not used."),
    CORRECTION_NOT_APPLIED(Severity.WARNING, "A correction was not applied: the table corrections says which and why."),
    STORIES_CROWDED(
            Severity.WARNING,
            "Too many articles of the same days share their words to be compared with all others; a story may be in parts."),
    NO_PUBLICATION_DATE(Severity.INFO, "No publication date is known; relative time expressions stay open."),
    CONTROL_CHARACTERS(Severity.INFO, "The text holds control characters or lone surrogates; they were kept.");

    private final Severity severity;
    private final String meaning;

    NoticeCode(Severity severity, String meaning) {
        this.severity = severity;
        this.meaning = meaning;
    }

    public Severity severity() {
        return severity;
    }

    public String meaning() {
        return meaning;
    }

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
