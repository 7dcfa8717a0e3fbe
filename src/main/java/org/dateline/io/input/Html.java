package org.dateline.io.input;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file that is one web page. What on it is the article is found when the document is cleaned. */
final class Html implements Format {

    @Override
    public List<String> endings() {
        return List.of(".html", ".htm", ".xhtml", ".shtml");
    }

    @Override
    public Records open(SourceFile file) throws IOException {
        var whole = new WholeFile(file.text(), file.limits());
        return () -> {
            var raw = whole.next();
            return raw == null ? null : record(raw);
        };
    }

    private static @Nullable SourceRecord record(RawRecord raw) {
        if (raw.refusal().isPresent()) {
            return SourceRecord.of(raw, Fields::of);
        }
        return new SourceRecord(raw.recordNo(), raw.alone(), () -> page(raw.bytes(), "", Map.of()));
    }

    /** A page in bytes; {@code declared} is the encoding that was said beside it, if one was. */
    static Fields page(byte[] bytes, String declared, Map<String, String> others) {
        var decoded = PageEncoding.decode(bytes, declared);
        var page = Fields.ofPage(decoded.text(), others);
        return decoded.guess().map(page::withGuess).orElse(page);
    }
}
