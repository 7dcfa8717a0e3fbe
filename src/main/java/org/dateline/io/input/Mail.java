package org.dateline.io.input;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A mail that brings an article, as newsletters and wire services do; or a mailbox with many. */
final class Mail implements Format {

    @Override
    public List<String> endings() {
        return List.of(".eml", ".mbox");
    }

    @Override
    public Records open(SourceFile file) throws IOException {
        var limits = file.limits();
        boolean many = file.name().toLowerCase(Locale.ROOT).endsWith(".mbox");
        RecordSource source = many ? new Mailbox(file.bytes(), limits) : new WholeFile(file.bytes(), limits);
        return () -> {
            var raw = source.next();
            return raw == null ? null : record(raw);
        };
    }

    private static @Nullable SourceRecord record(RawRecord raw) {
        return raw.refusal().isPresent()
                ? SourceRecord.of(raw, Fields::of)
                : new SourceRecord(raw.recordNo(), raw.alone(), () -> MailMessage.read(raw.bytes()));
    }
}
