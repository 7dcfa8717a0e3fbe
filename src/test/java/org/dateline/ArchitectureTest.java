package org.dateline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map of the house: which room may look into which, and where each library lives. A room without a line fails. */
class ArchitectureTest {

    private static final String ROOT = "org.dateline.";

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
        assertEquals(new TreeSet<>(HouseMap.ROOMS.keySet()), rooms);
    }

    @Test
    void everyPackageExplainsItself() {
        for (var room : HouseMap.ROOMS.keySet()) {
            var page = Path.of("src/main/java/org/dateline", room.replace('.', '/'), "package-info.java");
            assertTrue(Files.exists(page), () -> room + " has no package-info.java");
        }
    }

    @Test
    void roomsLookOnlyWhereTheyMay() {
        for (var entry : HouseMap.ROOMS.entrySet()) {
            var room = entry.getKey();
            var forbidden = HouseMap.ROOMS.keySet().stream()
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
        HouseMap.ROOMS.forEach((room, line) -> {
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
        var libraries = HouseMap.ROOMS.values().stream()
                .flatMap(room -> room.libraries().stream())
                .collect(Collectors.toSet());
        for (var library : libraries) {
            var strangers = HouseMap.ROOMS.entrySet().stream()
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
