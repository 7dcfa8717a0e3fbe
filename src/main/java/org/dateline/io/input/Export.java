package org.dateline.io.input;

import java.util.List;
import java.util.Optional;

/** How one of the archives that researchers use writes many articles into one text file. One class each, and one line in the list. */
interface Export {

    List<Export> ALL = List.of(
            new LexisExport(), new NexisExport(), new FactivaExport(), new FactivaPages(), new ProQuestExport());

    /** Whether a file that begins so is one. */
    boolean isOne(String head);

    /** Whether an article begins with this line. */
    boolean begins(String line);

    /** What the lines of one article say; empty for what stands before the first and after the last. */
    Optional<Fields> read(List<String> lines);

    static Optional<Export> of(String head) {
        return ALL.stream().filter(export -> export.isOne(head)).findFirst();
    }
}
