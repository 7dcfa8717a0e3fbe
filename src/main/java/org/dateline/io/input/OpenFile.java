package org.dateline.io.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.dateline.io.storage.Storage;
import org.dateline.io.storage.StoredFile;

/** A file that is being read: its records, and the encoding that was guessed for all of it. */
record OpenFile(InputStream in, Records records, Optional<String> guess) {

    static OpenFile of(Storage storage, StoredFile file, Format format, DocumentMaker maker) throws IOException {
        var raw = storage.open(file.path());
        try {
            var unpacked = Format.isGzip(file.name()) ? Unpacked.of(raw, maker.limits()) : raw;
            var source = new SourceFile(Format.plainName(file.path()), unpacked, maker.limits(), maker.names());
            var records = format.open(source);
            return new OpenFile(raw, records, source.guess());
        } catch (IOException | RuntimeException broken) {
            raw.close();
            throw broken;
        }
    }

    void close() {
        records.close();
        try {
            in.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
