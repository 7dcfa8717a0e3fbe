package org.dateline.io.input;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of file: how it falls into records and what each of them says. One class each, and one line in the list. */
interface Format {

    List<Format> ALL = List.of(
            new PlainText(),
            new Html(),
            new Json(),
            new JsonLines(),
            new Delimited(),
            new Workbook(),
            new Parquet(),
            new Avro(),
            new Office(),
            new Mail(),
            new Feed(),
            new WebArchive(),
            new Archive());

    /** How the names of such files end, lower case, with the dot. */
    List<String> endings();

    /** The records of a file, one after the other; memory does not grow with their number. */
    Records open(SourceFile file) throws IOException;

    /** The format of a file by its name; an ending {@code .gz} does not matter. */
    static Optional<Format> of(String name) {
        var unpacked = plainName(name).toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(format -> format.endings().stream().anyMatch(unpacked::endsWith))
                .findFirst();
    }

    /** The name without an ending {@code .gz}. */
    static String plainName(String name) {
        return isGzip(name) ? name.substring(0, name.length() - 3) : name;
    }

    static boolean isGzip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
