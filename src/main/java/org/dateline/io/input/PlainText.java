package org.dateline.io.input;

import java.io.IOException;
import java.util.List;

/** A file that is one article and nothing else. */
final class PlainText implements Format {

    @Override
    public List<String> endings() {
        return List.of(".txt");
    }

    @Override
    public Records open(SourceFile file) throws IOException {
        return Records.of(new WholeFile(file.text(), file.limits()), Fields::of);
    }
}
