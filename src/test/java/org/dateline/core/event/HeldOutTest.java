package org.dateline.core.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.core.extract.Engines;
import org.dateline.core.extract.Extractor;
import org.dateline.core.model.Article;
import org.dateline.core.model.EventMention;
import org.junit.jupiter.api.Test;

/**
 * The gate: readings of our own that nothing learns from and nobody looks at while rules are written. How many reports are what a reader
 * coded, and how many of what he coded is reported; the floors lie a little under what the program does.
 */
class HeldOutTest {

    private static final Path FOLDER = Path.of("src/train/held-out");
    private static final double PUBLISHED = 0.4;

    private final Extractor extractor = new Extractor(Engines.load(Articles.FILES));

    private int reports;
    private int right;
    private int happenings;
    private int found;

    @Test
    void whatIsReportedIsWhatReadersCoded() {
        for (var file : List.of("own.jsonl", "own-2.jsonl", "own-3.jsonl", "own-4.jsonl", "own-5.jsonl")) {
            HandCoding.read(FOLDER.resolve(file)).forEach(this::read);
        }
        assertAtLeast(0.72, right, reports, "right");
        assertAtLeast(0.52, found, happenings, "found");
    }

    @Test
    void singleSentencesAreReadAsReadersDo() {
        HandCoding.read(FOLDER.resolve("lines.jsonl")).forEach(this::read);
        assertAtLeast(0.65, right, reports, "right");
        assertAtLeast(0.42, found, happenings, "found");
    }

    private void read(HandCoding coding) {
        var text = coding.text().orElseThrow();
        var events = extractor.extract(Article.example(text, Optional.empty()), List.of()).events().stream()
                .filter(event -> event.confidence() >= PUBLISHED)
                .toList();
        for (var event : events) {
            var told = coding.happenings().stream()
                    .filter(happening -> isTold(happening, event, text))
                    .toList();
            boolean doubtful = told.stream().anyMatch(HandCoding.Happening::doubtful);
            boolean coded = told.stream()
                    .anyMatch(happening -> !happening.doubtful()
                            && happening.types().contains(event.type().name()));
            reports += coded || !doubtful ? 1 : 0;
            right += coded ? 1 : 0;
        }
        for (var happening : coding.happenings()) {
            if (!happening.doubtful()) {
                happenings++;
                found += events.stream()
                                .anyMatch(event -> isTold(happening, event, text)
                                        && happening
                                                .types()
                                                .contains(event.type().name()))
                        ? 1
                        : 0;
            }
        }
    }

    private static boolean isTold(HandCoding.Happening happening, EventMention event, String text) {
        int start = text.codePointCount(0, event.trigger().start());
        int end = text.codePointCount(0, event.trigger().end());
        return happening.mentions().stream().anyMatch(mention -> mention.start() < end && start < mention.end());
    }

    private static void assertAtLeast(double floor, int part, int of, String what) {
        double share = part / (double) of;
        assertTrue(share >= floor, () -> what + ": " + share + " of " + of + ", not " + floor);
    }
}
