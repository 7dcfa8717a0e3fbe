package org.dateline.io.input;

import java.io.InputStream;
import java.util.List;

/** One JSON object a line. */
final class JsonLines implements Format {

    @Override
    public List<String> endings() {
        return List.of(".jsonl", ".ndjson");
    }

    @Override
    public RecordSource records(InputStream in, Limits limits) {
        return new LineRecords(in, limits);
    }

    @Override
    public Fields parse(String record, Limits limits) throws BrokenRecord {
        return JsonRecord.parse(record, limits);
    }
}
