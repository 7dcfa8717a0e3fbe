package org.dateline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.dateline.Room.room;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map of the house: which room may look into which, and where each library lives. A room without a line fails. */
class ArchitectureTest {

    private static final String ROOT = "org.dateline.";

    private static final int LONGEST = 250;

    /** Whoever changes one of these splits it. */
    private static final Set<String> TO_BE_SPLIT = Set.of(
            "ArticleRows.java",
            "Casting.java",
            "LineTraits.java",
            "Meanings.java",
            "NameWords.java",
            "TimeExpression.java",
            "TimeResolver.java",
            "TriggerFeatures.java",
            "Towns.java",
            "VerbStatus.java");

    private static final Map<String, Room> MAP = Map.ofEntries(
            room("core.calendar").build(),
            room("core.model", "core.calendar").build(),
            room("core.lexicon", "core.model").build(),
            room("core.text", "core.model", "core.lexicon").owns("opennlp..").build(),
            room("core.learn", "core.lexicon").build(),
            room("core.syntax", "core.lexicon", "core.text", "core.learn").build(),
            room("core.rule", "core.model", "core.lexicon", "core.text")
                    .owns("org.snakeyaml..")
                    .build(),
            room("core.page", "core.model", "core.lexicon").owns("org.jsoup..").build(),
            room("core.article", "core.calendar", "core.model", "core.lexicon", "core.learn", "core.page")
                    .build(),
            room("core.time", "core.calendar", "core.model", "core.lexicon", "core.text", "core.rule")
                    .build(),
            room("core.place", "core.model", "core.lexicon", "core.text", "core.name")
                    .build(),
            room("core.name", "core.model", "core.lexicon", "core.text", "core.learn")
                    .build(),
            room("core.entity", "core.model", "core.lexicon", "core.text", "core.name")
                    .build(),
            room("core.speech", "core.model", "core.lexicon", "core.syntax", "core.rule")
                    .build(),
            room("core.actor", "core.model", "core.lexicon", "core.text", "core.syntax", "core.speech", "core.rule")
                    .build(),
            room(
                            "core.event",
                            "core.model",
                            "core.lexicon",
                            "core.text",
                            "core.learn",
                            "core.syntax",
                            "core.speech",
                            "core.actor",
                            "core.rule")
                    .build(),
            room(
                            "core.extract",
                            "core.calendar",
                            "core.model",
                            "core.lexicon",
                            "core.text",
                            "core.syntax",
                            "core.name",
                            "core.time",
                            "core.place",
                            "core.entity",
                            "core.event")
                    .build(),
            room("core.correct", "core.calendar", "core.model", "core.lexicon", "core.table")
                    .build(),
            room("core.infer", "core.calendar", "core.model", "core.lexicon", "core.learn")
                    .build(),
            room("core.resolve", "core.calendar", "core.model", "core.lexicon", "core.infer", "core.correct")
                    .build(),
            room("core.table", "core.calendar", "core.model").build(),
            room("io.storage").owns("org.apache.hadoop..").build(),
            room("io.input", "core.model", "io.storage")
                    .owns(
                            "tools.jackson..",
                            "org.apache.poi..",
                            "org.apache.parquet..",
                            "org.apache.avro..",
                            "org.apache.hadoop..",
                            "org.netpreserve..",
                            "org.jsoup..",
                            "org.apache.tika..",
                            "org.apache.james..",
                            "org.apache.commons.compress..")
                    .build(),
            room("io.output", "core.table")
                    .owns(
                            "tools.jackson..",
                            "com.opencsv..",
                            "org.apache.poi..",
                            "org.apache.commons.compress..",
                            "org.apache.parquet..",
                            "org.apache.avro..",
                            "org.apache.hadoop..")
                    .build(),
            room("io.store", "core.model").owns("tools.jackson..").build(),
            room("run.course").build(),
            room("run.settings", "core.table", "io.input", "io.output", "run.course")
                    .build(),
            room(
                            "run.workshop",
                            "core.model",
                            "core.lexicon",
                            "core.article",
                            "core.correct",
                            "core.extract",
                            "io.storage",
                            "io.input",
                            "io.store",
                            "run.course",
                            "run.settings")
                    .build(),
            room("run.plan", "core.model", "io.input", "run.course", "run.workshop")
                    .build(),
            room(
                            "run.harvest",
                            "core.model",
                            "core.lexicon",
                            "core.correct",
                            "core.infer",
                            "core.resolve",
                            "io.store",
                            "run.course",
                            "run.plan",
                            "run.workshop")
                    .build(),
            room(
                            "run.release",
                            "core.model",
                            "core.lexicon",
                            "core.correct",
                            "core.table",
                            "io.output",
                            "io.store",
                            "run.course",
                            "run.settings",
                            "run.workshop",
                            "run.plan",
                            "run.harvest")
                    .build(),
            room(
                            "run.step",
                            "core.model",
                            "core.article",
                            "core.extract",
                            "io.store",
                            "run.course",
                            "run.settings",
                            "run.workshop",
                            "run.plan",
                            "run.harvest",
                            "run.release",
                            "run.readback",
                            "run.gate")
                    .build(),
            room("run.print", "run.workshop").owns("tools.jackson..").build(),
            room("run.readback", "core.table", "io.output", "run.workshop", "run.print")
                    .owns("tools.jackson..")
                    .build(),
            room("run.gate", "core.table", "io.output", "run.release", "run.readback")
                    .build(),
            room(
                            "run.change",
                            "core.table",
                            "run.release",
                            "run.print",
                            "run.readback",
                            "run.gate",
                            "run.settings",
                            "run.workshop")
                    .build(),
            room(
                            "run.report",
                            "core.model",
                            "core.table",
                            "io.output",
                            "run.workshop",
                            "run.settings",
                            "run.release",
                            "run.print",
                            "run.readback",
                            "run.gate")
                    .owns("tools.jackson..")
                    .build(),
            room(
                            "run.paper",
                            "core.table",
                            "io.output",
                            "run.course",
                            "run.settings",
                            "run.workshop",
                            "run.release",
                            "run.print",
                            "run.readback",
                            "run.gate",
                            "run.change",
                            "run.report")
                    .build(),
            room("run.account", "core.model", "run.course", "run.plan", "run.release")
                    .owns("tools.jackson..", "ch.qos.logback..")
                    .build(),
            room(
                            "run.batch",
                            "core.model",
                            "core.extract",
                            "io.store",
                            "run.course",
                            "run.settings",
                            "run.workshop",
                            "run.plan",
                            "run.release",
                            "run.step",
                            "run.paper",
                            "run.account")
                    .owns("org.springframework..", "org.h2..")
                    .build(),
            room(
                            "run.explain",
                            "core.calendar",
                            "core.model",
                            "core.extract",
                            "core.table",
                            "run.course",
                            "run.workshop",
                            "run.readback")
                    .build(),
            room(
                            "run.cli",
                            "run.course",
                            "run.settings",
                            "run.workshop",
                            "run.plan",
                            "run.release",
                            "run.explain",
                            "run.batch")
                    .owns("picocli..", "me.tongfei..", "org.snakeyaml..")
                    .build());

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dateline");

    @Test
    void everyPackageHasItsLine() throws IOException {
        var rooms = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/dateline"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> rooms.add(Path.of("src/main/java/org/dateline")
                            .relativize(file.getParent())
                            .toString()
                            .replace('/', '.')));
        }
        assertEquals(new TreeSet<>(MAP.keySet()), rooms);
    }

    /** One name, one thing. */
    @Test
    void noNameStandsTwice() throws IOException {
        var seen = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/dateline"))) {
            var twice = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                    .filter(name -> !seen.add(name))
                    .toList();
            assertEquals(List.of(), twice);
        }
    }

    /** Rooms of human size. */
    @Test
    void noFileOfTheCoreIsLong() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/dateline/core"))) {
            var found = files.filter(file -> file.toString().endsWith(".java") && lines(file) > LONGEST)
                    .filter(file -> !TO_BE_SPLIT.contains(file.getFileName().toString()))
                    .map(Path::toString)
                    .toList();
            assertEquals(List.of(), found);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void everyPackageExplainsItself() {
        for (var room : MAP.keySet()) {
            var page = Path.of("src/main/java/org/dateline", room.replace('.', '/'), "package-info.java");
            assertTrue(Files.exists(page), () -> room + " has no package-info.java");
        }
    }

    @Test
    void roomsLookOnlyWhereTheyMay() {
        for (var entry : MAP.entrySet()) {
            var room = entry.getKey();
            var forbidden = MAP.keySet().stream()
                    .filter(other ->
                            !other.equals(room) && !entry.getValue().mayUse().contains(other))
                    .map(other -> ROOT + other)
                    .toArray(String[]::new);
            check(noClasses()
                    .that()
                    .resideInAPackage(ROOT + room)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .as(room + " looks only into " + entry.getValue().mayUse()));
        }
    }

    @Test
    void noPermissionIsIdle() {
        var idle = new TreeSet<String>();
        MAP.forEach((room, line) -> {
            var used = usedBy(room);
            line.mayUse().stream()
                    .filter(other -> !used.contains(ROOT + other))
                    .forEach(other -> idle.add(room + " may use " + other));
            line.libraries().stream()
                    .filter(library -> !holdsOneOf(used, library))
                    .forEach(library -> idle.add(room + " owns " + library));
        });
        assertEquals(new TreeSet<>(), idle);
    }

    private static Set<String> usedBy(String room) {
        return HOUSE.stream()
                .filter(one -> one.getPackageName().equals(ROOT + room))
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .map(dependency ->
                        dependency.getTargetClass().getBaseComponentType().getPackageName())
                .collect(Collectors.toSet());
    }

    private static boolean holdsOneOf(Set<String> packages, String library) {
        return packages.stream().anyMatch(PackageMatcher.of(library)::matches);
    }

    @Test
    void everyLibraryHasItsHome() {
        var libraries =
                MAP.values().stream().flatMap(room -> room.libraries().stream()).collect(Collectors.toSet());
        for (var library : libraries) {
            var strangers = MAP.entrySet().stream()
                    .filter(entry -> !entry.getValue().libraries().contains(library))
                    .map(entry -> ROOT + entry.getKey())
                    .toArray(String[]::new);
            check(noClasses()
                    .that()
                    .resideInAnyPackage(strangers)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(library)
                    .as(library + " stays at home"));
        }
    }

    @Test
    void noCycles() {
        check(slices().matching(ROOT + "(**)").should().beFreeOfCycles());
    }

    @Test
    void coreUsesOnlyTheJdkAndItsThreeLibraries() {
        check(classes()
                .that()
                .resideInAPackage(ROOT + "core..")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..")
                        .or(resideInAPackage(ROOT + "core.."))
                        .or(resideInAPackage("org.jspecify.."))
                        .or(resideInAPackage("opennlp.."))
                        .or(resideInAPackage("org.jsoup.."))
                        .or(resideInAPackage("org.snakeyaml.."))
                        .or(JavaClass.Predicates.equivalentTo(Object.class))));
    }

    @Test
    void coreHasNoClockNoChanceAndNoAmbience() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "core..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.nio.charset.Charset.class, "defaultCharset"));
    }

    @Test
    void nobodyUsesTheDefaultLocaleOrCharset() {
        check(noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
                .orShould()
                .callConstructor(java.io.OutputStreamWriter.class, java.io.OutputStream.class));
    }

    /** What the program asks of a type of event is a trait of the codebook. */
    @Test
    void nobodyNamesATypeOfEvent() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.dateline.core.model.PloverType")
                .should()
                .accessFieldWhere(JavaAccess.Predicates.targetOwner(
                        JavaClass.Predicates.type(org.dateline.core.model.PloverType.class))));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }
}
