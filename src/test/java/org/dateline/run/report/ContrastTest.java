package org.dateline.run.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written on a page can be read on what lies behind it, by light and by dark: WCAG 2, level AA. */
class ContrastTest {

    private static final double LEAST = 4.5;
    private static final Pattern VARIABLE = Pattern.compile("--([a-z]+[0-9]?): #([0-9a-f]{3,6});");

    @Test
    void theReportCanBeRead() throws IOException {
        var both = List.of("ink", "soft", "bar", "good", "bad");
        for (var colours : palettes("report.html")) {
            for (var text : both) {
                assertReadable(colours, text, "card");
                assertReadable(colours, text, "paper");
            }
        }
    }

    @Test
    void theEventsToChooseFromCanBeRead() throws IOException {
        for (var colours : palettes("explore/explore.css")) {
            for (var text : List.of("ink", "soft", "bar")) {
                assertReadable(colours, text, "card");
                assertReadable(colours, text, "paper");
            }
            for (int level = 1; level <= 5; level++) {
                assertReadable(colours, "t" + level, "k" + level);
            }
        }
    }

    @Test
    void theArticlesCanBeRead() throws IOException {
        for (var colours : palettes("article.html")) {
            for (var text : List.of("ink", "soft", "link")) {
                assertReadable(colours, text, "card");
                assertReadable(colours, text, "paper");
            }
            for (var mark : List.of("v", "d", "c", "n")) {
                assertReadable(colours, "ink", mark);
            }
        }
    }

    private static void assertReadable(Map<String, String> colours, String text, String behind) {
        double one = luminance(colours.get(text));
        double other = luminance(colours.get(behind));
        double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        assertTrue(contrast >= LEAST, () -> text + " on " + behind + ": " + contrast + " in " + colours);
    }

    /** The colours by light, and those with what is another colour by dark. */
    private static List<Map<String, String>> palettes(String name) throws IOException {
        var page = Files.readString(Path.of("src/main/resources/report", name));
        var roots = Stream.of(page.split(":root \\{", -1)).skip(1).limit(2).toList();
        assertEquals(2, roots.size());
        var light = variables(roots.get(0), Map.of());
        return List.of(light, variables(roots.get(1), light));
    }

    private static Map<String, String> variables(String text, Map<String, String> others) {
        var colours = new TreeMap<>(others);
        VARIABLE.matcher(text.substring(0, text.indexOf('}')))
                .results()
                .forEach(found -> colours.put(found.group(1), found.group(2)));
        return colours;
    }

    private static double luminance(String hex) {
        var six = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
        double[] share = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < share.length; i++) {
            double value = Integer.parseInt(six.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += share[i] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
