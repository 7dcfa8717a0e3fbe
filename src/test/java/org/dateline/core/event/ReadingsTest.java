package org.dateline.core.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts read by hand: words stand where readers say, types and modes are the codebook's, countries are countries. */
class ReadingsTest {

    private static final Path TRAIN = Path.of("src/train");
    private static final List<String> FOLDERS = List.of("readings", "held-out");
    private static final Map<String, Integer> ONE_IN = Map.of("own-2", 3, "own-3", 3, "own-4", 4, "own-5", 6);
    private static final Set<String> STATUSES =
            Set.of("occurred", "ongoing", "planned", "possible", "denied", "negated");

    @Test
    void wordsStandWhereReadersSay() {
        for (var coding : texts()) {
            var text = coding.text().orElseThrow();
            for (var happening : coding.happenings()) {
                assertFalse(happening.mentions().isEmpty(), coding.id());
                for (var mention : happening.mentions()) {
                    int start = text.offsetByCodePoints(0, mention.start());
                    int end = text.offsetByCodePoints(0, mention.end());
                    assertEquals(mention.quote().orElseThrow(), text.substring(start, end), coding.id());
                }
            }
        }
    }

    @Test
    void typesAndModesAreTheCodebooks() throws IOException {
        var codebook = codebook();
        for (var coding : all()) {
            for (var happening : coding.happenings()) {
                var where = coding.id() + " " + happening;
                assertTrue(
                        codebook.contains(
                                happening.type() + "/" + happening.mode().orElse("")),
                        where);
                assertTrue(happening.types().stream().allMatch(type -> codebook.contains(type + "/")), where);
                assertTrue(STATUSES.contains(happening.status()), where);
            }
        }
    }

    @Test
    void countriesAreCountriesAndDaysAreInOrder() throws IOException {
        var countries = Files.readAllLines(Path.of("src/main/resources/rules/place/countries.tsv")).stream()
                .map(line -> line.split("\t", 2)[0])
                .collect(Collectors.toSet());
        for (var coding : all()) {
            for (var happening : coding.happenings()) {
                var where = coding.id() + " " + happening;
                Stream.of(
                                happening.country().stream(),
                                HandCoding.countries(happening.actors()).stream(),
                                HandCoding.countries(happening.recipients()).stream())
                        .flatMap(codes -> codes)
                        .forEach(code -> assertTrue(countries.contains(code), where));
                var from = happening.from().map(LocalDate::parse);
                var until = happening.until().map(LocalDate::parse);
                assertTrue(from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get()), where);
            }
        }
    }

    @Test
    void someOfTheNewerTextsAreHeldOutByTheirName() throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var folder : FOLDERS) {
            for (var one : ONE_IN.entrySet()) {
                for (var coding : HandCoding.read(TRAIN.resolve(folder).resolve(one.getKey() + ".jsonl"))) {
                    var number = new BigInteger(1, digest.digest(coding.id().getBytes(StandardCharsets.UTF_8)));
                    boolean held =
                            number.mod(BigInteger.valueOf(one.getValue())).signum() == 0;
                    assertEquals(held ? "held-out" : "readings", folder, coding.id());
                }
            }
        }
    }

    @Test
    void everyTextIsThereOnceAndTheOlderOnesReadTwice() {
        var seen = new HashSet<String>();
        texts().forEach(coding -> assertTrue(seen.add(coding.id()), coding.id()));
        for (var folder : FOLDERS) {
            for (var name : List.of("own", "own-2")) {
                var settled = ids(TRAIN.resolve(folder).resolve(name + ".jsonl"));
                for (var reading : List.of("-first", "-second")) {
                    assertEquals(settled, ids(TRAIN.resolve(folder).resolve("twice/" + name + reading + ".jsonl")));
                }
            }
        }
        var open = ids(TRAIN.resolve("readings/open/settled.jsonl"));
        assertEquals(open, ids(TRAIN.resolve("readings/open/reader-1.jsonl")));
        assertEquals(open, ids(TRAIN.resolve("readings/open/reader-2.jsonl")));
    }

    @Test
    void nothingThatIsHeldOutIsLearnedFrom() {
        var held = ids(TRAIN.resolve("held-out/open.jsonl"));
        for (var name : List.of("settled", "read-once")) {
            ids(TRAIN.resolve("readings/open/" + name + ".jsonl")).forEach(id -> assertFalse(held.contains(id), id));
        }
    }

    @Test
    void whatIsNotOursIsWithoutText() {
        for (var file : List.of(
                "readings/open/settled",
                "readings/open/reader-1",
                "readings/open/reader-2",
                "readings/open/read-once",
                "held-out/open")) {
            for (var coding : HandCoding.read(TRAIN.resolve(file + ".jsonl"))) {
                assertTrue(coding.text().isEmpty() && coding.sha256().isPresent(), coding.id());
                coding.happenings().stream()
                        .flatMap(happening -> happening.mentions().stream())
                        .forEach(mention -> assertEquals(Optional.empty(), mention.quote(), coding.id()));
            }
        }
    }

    @Test
    void theGuideTellsEveryTypeAndMode() throws IOException {
        var guide = Files.readString(Path.of("docs/coding-guide.md"));
        for (var row : codebook()) {
            var cells = row.split("/", -1);
            var line = guide.lines()
                    .filter(text -> text.startsWith("| " + cells[0] + " |"))
                    .findFirst();
            assertTrue(line.isPresent(), row);
            assertTrue(cells[1].isEmpty() || line.orElseThrow().contains('`' + cells[1] + '`'), row);
        }
    }

    @Test
    void theFiguresOfAgreementAreThoseOfTheReadme() throws IOException {
        assertTrue(Files.readString(TRAIN.resolve("readings/README.md")).contains(CompareReadings.table(TRAIN)));
    }

    private static Set<String> codebook() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/rules/event/plover.tsv")).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("type\t"))
                .map(line -> line.split("\t", -1))
                .map(cells -> cells[0] + "/" + cells[1])
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(Path file) {
        return HandCoding.read(file).stream().map(HandCoding::id).collect(Collectors.toSet());
    }

    private static List<HandCoding> texts() {
        return FOLDERS.stream()
                .flatMap(folder -> Stream.of("own", "own-2", "own-3", "own-4", "own-5")
                        .flatMap(name -> HandCoding.read(TRAIN.resolve(folder).resolve(name + ".jsonl")).stream()))
                .toList();
    }

    private static List<HandCoding> all() {
        var open = TRAIN.resolve("readings/open");
        return Stream.concat(
                        Stream.of(open),
                        FOLDERS.stream()
                                .flatMap(folder -> Stream.of(
                                        TRAIN.resolve(folder),
                                        TRAIN.resolve(folder).resolve("twice"))))
                .flatMap(folder -> jsonl(folder).stream())
                .flatMap(file -> HandCoding.read(file).stream())
                .toList();
    }

    private static List<Path> jsonl(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
