package org.dateline.run.paper;

import java.io.IOException;
import java.util.Map;
import org.dateline.run.print.Template;
import org.dateline.run.print.Text;
import org.dateline.run.release.StagedRelease;

/** {@code CITATION.cff}: how to cite the release, in the Citation File Format 1.2. */
final class CitationPaper {

    private CitationPaper() {}

    static void write(StagedRelease release) throws IOException {
        Template.load("citation.cff")
                .write(
                        release.folder().resolve("CITATION.cff"),
                        Map.of(
                                "release", release.id(),
                                "date", release.config().date().toString(),
                                "articles", Text.number(release.counts().articles()),
                                "program", release.engine().program()));
    }
}
