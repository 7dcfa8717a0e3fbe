package org.dateline.core.syntax;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;

/** A tree to learn and what a teacher says of it, if there is one. */
record Task(Lesson lesson, Optional<Hint> hint) {

    static Task of(Lesson lesson) {
        return new Task(lesson, Optional.empty());
    }

    /** The same read backwards. */
    Task mirrored() {
        var words = lesson.words().clone();
        Collections.reverse(Arrays.asList(words));
        var mirrored = new Lesson(
                lesson.document(),
                words,
                words,
                Hint.mirrored(lesson.tags()),
                Hint.mirrored(lesson.given()),
                Hint.mirroredHeads(lesson.heads()),
                Hint.mirrored(lesson.relations()));
        return new Task(mirrored, hint.map(Hint::mirrored));
    }
}
