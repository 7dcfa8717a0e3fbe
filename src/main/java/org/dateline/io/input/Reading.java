package org.dateline.io.input;

import org.dateline.core.model.Notice;
import org.dateline.core.model.SourceDocument;

/** What comes of reading: a document, or a notice about one that could not be read or only with doubts. */
public sealed interface Reading {

    /** A document that was read. */
    record Read(SourceDocument document) implements Reading {}

    /** Something to know about a file or record; a rejection stands for a record that is not read. */
    record Noted(Notice notice) implements Reading {}
}
