package org.dateline.run.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a release says of its own worth is what readers found, and what the project says of itself is what its build says. */
class ReadingsInReadmeTest {

    private static final Pattern ROW =
            Pattern.compile("\\| .* \\| (\\d+) of (\\d+) \\| (\\d+) % \\| (\\d+) to (\\d+) % \\|");
    private static final Pattern READ = Pattern.compile(
            "\\| (\\d+) \\| (\\d+) tell a happening; of these type (\\d+), mode (\\d+), status (\\d+), actor (\\d+), recipient (\\d+),"
                    + " days (\\d+), country (\\d+); (\\d+) rows would be signed");

    @Test
    void theTableHasTheFiguresOfTheReadings() throws IOException {
        var read = READ.matcher(Files.readString(Path.of("docs/quality.md")));
        assertTrue(read.find());
        var right = rows().stream().map(row -> row.group(1)).toList();
        assertEquals(
                List.of(2, 3, 4, 5, 6, 7, 8, 9, 10).stream().map(read::group).toList(), right);
        var whole = read.group(1);
        var happening = read.group(2);
        for (int i = 0; i < right.size(); i++) {
            var isOfAll = i == 0 || i == right.size() - 1;
            assertEquals(isOfAll ? whole : happening, rows().get(i).group(2));
        }
    }

    @Test
    void sharesAndIntervalsFollowFromThem() throws IOException {
        for (var row : rows()) {
            double right = number(row, 1);
            double read = number(row, 2);
            assertEquals(Math.round(100 * right / read), number(row, 3), row.group());
            assertEquals(Math.round(100 * wilson(right, read, -1)), number(row, 4), row.group());
            assertEquals(Math.round(100 * wilson(right, read, 1)), number(row, 5), row.group());
        }
    }

    @Test
    void theCitationOfTheProgramHasItsVersion() throws IOException {
        var version = Pattern.compile("<artifactId>dateline</artifactId>\\s*<version>(.*)</version>")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertTrue(version.find());
        assertTrue(Files.readString(Path.of("CITATION.cff")).contains("\nversion: \"" + version.group(1) + "\"\n"));
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("src/main/resources/report/readme.md")))
                .results()
                .toList();
    }

    private static long number(MatchResult row, int group) {
        return Long.parseLong(row.group(group));
    }

    /** The lower or upper end of the interval of Wilson for a share, at 95 %. */
    private static double wilson(double right, double read, int side) {
        var z = 1.96;
        var share = right / read;
        var spread = z * Math.sqrt(share * (1 - share) / read + z * z / (4 * read * read));
        return (share + z * z / (2 * read) + side * spread) / (1 + z * z / read);
    }
}
