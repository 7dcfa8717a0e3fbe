package org.dateline.io.output;

import java.io.IOException;
import java.nio.file.Path;

/** Further formats of events that a release has if they are asked for: one file each, beside its papers. */
public enum Also {
    /** Records of PLOVER, one JSON object a line. */
    PLOVER("as_plover.jsonl", "the events as records of PLOVER, one JSON object a line", PloverLines::open);

    private final String fileName;
    private final String meaning;
    private final Opening opening;

    Also(String fileName, String meaning, Opening opening) {
        this.fileName = fileName;
        this.meaning = meaning;
        this.opening = opening;
    }

    public String fileName() {
        return fileName;
    }

    /** What the file is, for the README of a release. */
    public String meaning() {
        return meaning;
    }

    /** Takes the rows of the table of events. */
    RowWriter open(Path folder, ReleaseInfo release) throws IOException {
        return opening.open(folder.resolve(fileName), release);
    }

    private interface Opening {
        RowWriter open(Path file, ReleaseInfo release) throws IOException;
    }
}
