package org.dateline.io.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A file as a format gets it: its path without {@code .gz}, its bytes unpacked, and what may be asked of it. It is closed by whoever
 * opened it.
 */
final class SourceFile {

    private final String path;
    private final InputStream bytes;
    private final Limits limits;
    private final FieldNames names;
    private Optional<String> guess = Optional.empty();

    SourceFile(String path, InputStream bytes, Limits limits, FieldNames names) {
        this.path = path;
        this.bytes = bytes;
        this.limits = limits;
        this.names = names;
    }

    String path() {
        return path;
    }

    /** The last part of the path. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    Limits limits() {
        return limits;
    }

    /** By which names its fields are known. */
    FieldNames names() {
        return names;
    }

    /** The bytes as they are. */
    InputStream bytes() {
        return bytes;
    }

    /** The bytes as UTF-8 or something like it: byte order marks are off, UTF-16 is recoded. */
    InputStream text() throws IOException {
        var text = Utf8Stream.of(bytes);
        guess = text.guess();
        return text;
    }

    /** The encoding that was guessed for the whole file, if one was. */
    Optional<String> guess() {
        return guess;
    }
}
