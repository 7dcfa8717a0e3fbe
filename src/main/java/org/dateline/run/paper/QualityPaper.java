package org.dateline.run.paper;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.run.gate.Check;
import org.dateline.run.gate.Quality;
import org.dateline.run.print.JsonPrint;
import org.dateline.run.release.StagedRelease;

/** {@code report/quality.json}: checks and counts of a release for machines. */
final class QualityPaper {

    private QualityPaper() {}

    static void write(StagedRelease release, Quality quality) throws IOException {
        var content = new LinkedHashMap<String, Object>();
        content.put("release", release.id());
        content.put("passed", quality.failed().isEmpty());
        content.put("checks", checks(quality));
        content.put("rows", new TreeMap<>(release.rows()));
        content.put("counts", quality.census().all());
        content.put("corrections", quality.corrections().all());
        JsonPrint.write(release.folder().resolve("report/quality.json"), content);
    }

    private static List<Map<String, Object>> checks(Quality quality) {
        return quality.checks().stream().map(QualityPaper::check).toList();
    }

    private static Map<String, Object> check(Check check) {
        var content = new LinkedHashMap<String, Object>();
        content.put("id", check.id());
        content.put("promise", check.promise());
        content.put("passed", check.passed());
        content.put("broken", check.broken());
        content.put("cases", check.cases());
        content.put("note", check.note());
        return content;
    }
}
