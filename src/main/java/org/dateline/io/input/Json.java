package org.dateline.io.input;

import java.io.IOException;
import java.util.List;

/** A JSON object, an array of objects, or objects one after the other. */
final class Json implements Format {

    @Override
    public List<String> endings() {
        return List.of(".json");
    }

    @Override
    public Records open(SourceFile file) throws IOException {
        var limits = file.limits();
        return new JsonRecords(new JsonElements(file.text(), limits), limits, file.names());
    }
}
