package org.dateline.io.input;

import java.io.InputStream;
import java.util.List;

/** A JSON object, an array of objects, or objects one after the other. */
final class Json implements Format {

    @Override
    public List<String> endings() {
        return List.of(".json");
    }

    @Override
    public RecordSource records(InputStream in, Limits limits) {
        return new JsonElements(in, limits);
    }

    @Override
    public Fields parse(String record, Limits limits) throws BrokenRecord {
        return JsonRecord.parse(record, limits);
    }
}
