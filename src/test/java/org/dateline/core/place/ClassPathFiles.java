package org.dateline.core.place;

import java.io.FileNotFoundException;
import org.dateline.core.lexicon.RuleFiles;

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
