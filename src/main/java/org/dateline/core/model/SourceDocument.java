package org.dateline.core.model;

import java.util.List;
import java.util.Optional;

/**
 * One document as its source gives it, before anything is decided about it. {@code sourcePath} is relative to the input
 * folder with forward slashes; {@code recordNo} counts the records of that file from 1.
 */
public record SourceDocument(
        String sourcePath,
        int recordNo,
        String sourceId,
        String text,
        Markup markup,
        Optional<String> title,
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> author,
        Optional<String> language,
        List<DateClaim> dateClaims) {

    public SourceDocument {
        dateClaims = List.copyOf(dateClaims);
    }
}
