package org.dateline.io.input;

import java.io.IOException;
import java.util.List;

/** A file that is one article and nothing else, or what an archive exported: then there are many in it. */
final class PlainText implements Format {

    /** Where an export is told from an article. */
    private static final int HEAD = 1 << 15;

    @Override
    public List<String> endings() {
        return List.of(".txt", ".text");
    }

    @Override
    public Records open(SourceFile file) throws IOException {
        var in = new Headed(file.text(), HEAD);
        var head = Decoded.of(in.head());
        var export = Export.of(head.text());
        return export.isPresent()
                ? new ExportRecords(in, export.get(), head, file.limits())
                : Records.of(new WholeFile(in, file.limits()), Fields::of);
    }
}
