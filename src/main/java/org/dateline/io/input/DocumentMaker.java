package org.dateline.io.input;

import java.util.ArrayList;
import java.util.Optional;
import org.dateline.core.model.DateClaim;
import org.dateline.core.model.NoticeCode;
import org.dateline.core.model.PublishedBasis;
import org.dateline.core.model.SourceDocument;

/** Makes the document of a record: what the record says of itself comes first, then what the sidecar says. */
record DocumentMaker(Limits limits, FieldNames names, Sidecars sidecars) {

    SourceDocument make(String path, SourceRecord record, Fields fields) throws BrokenRecord {
        var sidecar = sidecars.of(path);
        var title = first(fields, sidecar, Fields.TITLE);
        if (fields.text().length() + title.map(String::length).orElse(0) > limits.textChars()) {
            throw new BrokenRecord(NoticeCode.TOO_LARGE, "more than " + limits.textChars() + " chars of text");
        }
        return new SourceDocument(
                path,
                record.recordNo(),
                fields.find(Fields.ID).orElse(record.alone() ? path : path + "#" + record.recordNo()),
                fields.text(),
                fields.markup(),
                title,
                first(fields, sidecar, Fields.URL),
                first(fields, sidecar, Fields.PUBLISHER),
                first(fields, sidecar, Fields.AUTHOR),
                fields.find(Fields.LANGUAGE),
                claims(fields, sidecar));
    }

    private static Optional<String> first(Fields fields, Sidecars.Row sidecar, String name) {
        return fields.find(name).or(() -> sidecar.find(name));
    }

    private static ArrayList<DateClaim> claims(Fields fields, Sidecars.Row sidecar) {
        var claims = new ArrayList<DateClaim>(2);
        fields.find(Fields.PUBLISHED_ON).ifPresent(value -> claims.add(new DateClaim(value, PublishedBasis.METADATA)));
        sidecar.find(Fields.PUBLISHED_ON).ifPresent(value -> claims.add(new DateClaim(value, PublishedBasis.SIDECAR)));
        fields.find(Fields.FILE_NAME).ifPresent(name -> claims.add(new DateClaim(name, PublishedBasis.FILENAME)));
        return claims;
    }
}
