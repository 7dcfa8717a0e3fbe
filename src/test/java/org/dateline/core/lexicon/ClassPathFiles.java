package org.dateline.core.lexicon;

import java.io.FileNotFoundException;

/** The rule files of the program, from the class path. */
final class ClassPathFiles {

    static final RuleFiles ALL = name -> {
        var stream = RuleFiles.class.getClassLoader().getResourceAsStream(name);
        if (stream == null) {
            throw new FileNotFoundException(name);
        }
        return stream;
    };

    private ClassPathFiles() {}
}
