package org.dateline.io.input;

import java.io.IOException;
import java.util.List;

/** One JSON object a line. */
final class JsonLines implements Format {

    @Override
    public List<String> endings() {
        return List.of(".jsonl", ".ndjson");
    }

    @Override
    public Records open(SourceFile file) throws IOException {
        var limits = file.limits();
        return Records.of(
                new LineRecords(file.text(), limits), record -> JsonRecord.parse(record, limits, file.names()));
    }
}
