package org.dateline.io.input;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of file: how it falls into records and what a record says. One class each, and one line in the list. */
interface Format {

    List<Format> ALL = List.of(new PlainText(), new Json(), new JsonLines());

    /** How the names of such files end, lower case, with the dot. */
    List<String> endings();

    /** The records in bytes that are UTF-8 or something like it, uncompressed. */
    RecordSource records(InputStream in, Limits limits);

    /** What a record says. */
    Fields parse(String record, Limits limits) throws BrokenRecord;

    /** The format of a file by its name; an ending {@code .gz} does not matter. */
    static Optional<Format> of(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        var unpacked = isGzip(plain) ? plain.substring(0, plain.length() - 3) : plain;
        return ALL.stream()
                .filter(format -> format.endings().stream().anyMatch(unpacked::endsWith))
                .findFirst();
    }

    static boolean isGzip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
