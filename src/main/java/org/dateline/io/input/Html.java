package org.dateline.io.input;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A file that is one web page, or an export of an archive. What on it is the article is found when the document is cleaned. */
final class Html implements Format {

    @Override
    public List<String> endings() {
        return List.of(".html", ".htm", ".xhtml", ".shtml");
    }

    @Override
    public Records open(SourceFile file) throws IOException {
        var raw = new WholeFile(file.text(), file.limits()).next();
        if (raw == null) {
            return () -> null;
        }
        if (raw.refusal().isPresent()) {
            return Records.once(SourceRecord.of(raw, Fields::of));
        }
        var page = page(raw.bytes(), "", Map.of());
        return HtmlExports.find(page.text(), file.limits())
                .orElseGet(() -> Records.once(new SourceRecord(raw.recordNo(), raw.alone(), () -> page)));
    }

    /** A page in bytes; {@code declared} is the encoding that was said beside it, if one was. */
    static Fields page(byte[] bytes, String declared, Map<String, String> others) {
        var decoded = PageEncoding.decode(bytes, declared);
        var page = Fields.ofPage(decoded.text(), others);
        return decoded.guess().map(page::withGuess).orElse(page);
    }
}
