package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guides for contributors name only what is there: rule files, classes, pages. */
class GuidesTest {

    private static final Path GUIDES = Path.of("docs/how-to");
    private static final Pattern RULE_FILE = Pattern.compile("`(?:rules/)?([a-z]+(?:/[a-z-]+)+\\.(?:tsv|yaml))`");
    private static final Pattern TYPE = Pattern.compile("`(?:[a-z]+\\.)*([A-Z][a-z]+[A-Za-z]*)`");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)?(?:#(\\w+))?`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([a-zA-Z/.-]+)\\)");
    private static final Set<String> OF_THE_JDK =
            Set.of("String", "Integer", "Long", "Double", "Boolean", "LocalDate", "Optional", "Iterator");

    @Test
    void everyThingThatPeopleAddHasItsPage() throws IOException {
        assertEquals(
                Set.of(
                        "see-why-a-row-is-there.md",
                        "add-a-word.md",
                        "add-a-rule.md",
                        "add-a-notice.md",
                        "add-a-column.md",
                        "add-a-format.md",
                        "add-a-step.md",
                        "add-your-own-dates.md",
                        "add-your-own-names.md",
                        "add-your-own-triggers.md",
                        "choose-which-dates-to-trust.md",
                        "correct-a-row.md",
                        "see-where-a-row-comes-from.md",
                        "explore-the-events.md",
                        "load-a-release.md",
                        "use-the-workbook.md"),
                pages().stream().map(page -> page.getFileName().toString()).collect(Collectors.toSet()));
    }

    /** "`KillTest#aKilledRunGoesOn`, `#twiceToo`": a method without a class is of the class named last. */
    @Test
    void everyTestOfThePageOnReliabilityIsThere() throws IOException {
        var sources = testSources();
        int count = 0;
        var file = "";
        for (var named : TEST.matcher(Files.readString(Path.of("docs/reliability.md")))
                .results()
                .toList()) {
            file = named.group(1) == null ? file : named.group(1);
            var source = sources.get(file);
            assertTrue(source != null, "no test " + file);
            assertTrue(named.group(2) == null || source.contains("void " + named.group(2) + "("), named.group());
            count++;
        }
        assertTrue(count > 0);
    }

    private static Map<String, String> testSources() throws IOException {
        var sources = new HashMap<String, String>();
        try (var files = Files.walk(Path.of("src/test/java"))) {
            for (var file :
                    files.filter(name -> name.toString().endsWith("Test.java")).toList()) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return sources;
    }

    @Test
    void everyRuleFileNamedIsThere() throws IOException {
        for (var page : pages()) {
            for (var name : names(RULE_FILE, page)) {
                assertTrue(
                        Files.exists(Path.of("src/main/resources/rules", name))
                                || Files.exists(Path.of("src/main/resources", name)),
                        page + " names " + name);
            }
        }
    }

    @Test
    void everyTypeNamedIsThere() throws IOException {
        var sources = sources();
        for (var page : pages()) {
            for (var name : names(TYPE, page)) {
                assertTrue(
                        OF_THE_JDK.contains(name)
                                || sources.contains('"' + name + '"')
                                || Pattern.compile("(class|record|interface|enum) " + name + "\\b")
                                        .matcher(sources)
                                        .find(),
                        page + " names " + name);
            }
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        var pages = new TreeSet<>(pages());
        pages.addAll(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"), Path.of("ARCHITECTURE.md")));
        for (var page : pages) {
            var folder = page.toAbsolutePath().getParent();
            for (var link : names(LINK, page)) {
                assertTrue(Files.exists(folder.resolve(link)), page + " links to " + link);
            }
        }
    }

    private static Set<Path> pages() throws IOException {
        try (var pages = Files.list(GUIDES)) {
            return pages.collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<String> names(Pattern pattern, Path page) throws IOException {
        return pattern.matcher(Files.readString(page))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            var text = new StringBuilder();
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }
}
