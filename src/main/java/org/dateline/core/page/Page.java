package org.dateline.core.page;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.DateClaim;

/**
 * What a web page says of itself, and the text of its article, a paragraph a line with blank lines between. Of the date
 * claims the best comes first; not all of them need be readable.
 */
public record Page(
        String text,
        Optional<String> title,
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> author,
        Optional<String> language,
        List<DateClaim> dateClaims) {

    public Page {
        dateClaims = List.copyOf(dateClaims);
    }
}
