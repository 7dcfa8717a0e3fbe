package org.dateline.core.syntax;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.FileNotFoundException;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.Test;

/** Prints how well and how fast a treebank is read: {@code mvn -P bench test -Dbench.treebank=FILE}. */
@org.junit.jupiter.api.Tag("bench")
@EnabledIfSystemProperty(named = "bench.treebank", matches = ".+")
class TreebankTest {

    @Test
    void aTreebankHasItsFigures() {
        var model = SyntaxModel.load(name -> {
            var in = TreebankTest.class.getClassLoader().getResourceAsStream(name);
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in;
        });
        var lines = TreebankScore.of(Path.of(System.getProperty("bench.treebank")), model);
        assertFalse(lines.isEmpty());
        lines.forEach(System.out::println);
    }
}
