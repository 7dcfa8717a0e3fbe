package org.dateline.io.input;

import java.io.InputStream;
import java.util.List;

/** A file that is one article and nothing else. */
final class PlainText implements Format {

    @Override
    public List<String> endings() {
        return List.of(".txt");
    }

    @Override
    public RecordSource records(InputStream in, Limits limits) {
        return new WholeFile(in, limits);
    }

    @Override
    public Fields parse(String record, Limits limits) {
        return Fields.of(record);
    }
}
