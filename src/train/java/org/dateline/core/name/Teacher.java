package org.dateline.core.name;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** CoreNLP's three-class recogniser, which reads one line at a time: names are never glued across lines. */
final class Teacher {

    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    /** A name in a line, by chars. */
    record Name(int start, int end, Kind kind) {}

    private final CRFClassifier<CoreLabel> recogniser;

    Teacher() {
        try {
            recogniser = CRFClassifier.getClassifier(MODEL);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    List<Name> names(String line) {
        return recogniser.classifyToCharacterOffsets(line).stream()
                .flatMap(found -> kind(found.first()).map(kind -> new Name(found.second(), found.third(), kind)).stream())
                .toList();
    }

    private static Optional<Kind> kind(String label) {
        return switch (label) {
            case "PERSON" -> Optional.of(Kind.PERSON);
            case "ORGANIZATION" -> Optional.of(Kind.ORGANIZATION);
            case "LOCATION" -> Optional.of(Kind.LOCATION);
            default -> Optional.empty();
        };
    }
}
