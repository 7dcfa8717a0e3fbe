package org.dateline.run.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.run.course.Progress;
import org.dateline.run.course.StopSignal;
import org.dateline.run.settings.RunSettings;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A release of a whole run on articles that want to do something to whoever opens its pages. */
public final class HostileRelease {

    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "\" onmouseover=\"alert(1)\" x=\"",
            "' autofocus onfocus='alert(1)",
            "</title></style></svg></table><img src=x onerror=alert(1)>",
            "<!--<script>]]>--!><svg/onload=alert(1)>",
            "javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "http://example.org/\"onclick=\"alert(1)",
            "{{title}}${alert(1)}`<%= 1 %>",
            "a\u2028alert(1)\u2029b\\u003cscript\\u003e",
            "\u202Egnp.exe\u202C \u0000\u0007\u200F \uD83D.");

    private HostileRelease() {}

    /** Writes the articles into a folder and publishes them beside it. */
    public static Path publish(Path folder) throws IOException {
        var json =
                JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        var input = Files.createDirectories(folder.resolve("input"));
        for (int i = 0; i < TEXTS.size(); i++) {
            Files.writeString(input.resolve(name(TEXTS.get(i), i)), json.writeValueAsString(article(i, TEXTS.get(i))));
        }
        var settings = Map.of(
                "input", input.toString(), "output", folder.resolve("output").toString(), "also", "plover");
        var config = RunSettings.read(settings, LocalDate.of(2024, 2, 14), 2);
        new BatchRun(config, Clock.systemUTC(), Progress.NONE, new StopSignal()).run();
        return folder.resolve("output/latest").toRealPath();
    }

    private static Map<String, String> article(int number, String hostile) {
        return Map.of(
                "id",
                hostile,
                "title",
                hostile + " Norway",
                "publisher",
                hostile,
                "author",
                hostile,
                "url",
                number % 2 == 0 ? hostile : "https://example.org/" + hostile,
                "published_on",
                "2024-02-12",
                "language",
                "en",
                "text",
                text(hostile));
    }

    /** Names, sides, quotations and dates with the hostile words in them. */
    private static String text(String hostile) {
        return "President Anna " + hostile + " Berg of Norway met Kenya's minister Omar Otieno on Monday.\n\n"
                + "Police " + hostile + " arrested nineteen protesters in Oslo on 12 February 2024. "
                + "\"We " + hostile + " condemn the attack,\" Omar Otieno said. "
                + hostile + " accused Sweden of spying.";
    }

    private static String name(String hostile, int number) {
        return hostile.replaceAll("[/\\x00-\\x1F]|[\\uD800-\\uDFFF]", "") + number + ".json";
    }
}
