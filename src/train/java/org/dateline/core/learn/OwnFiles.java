package org.dateline.core.learn;

import java.io.FileNotFoundException;
import org.dateline.core.lexicon.RuleFiles;

/** The rule files as the program has them, for whoever learns. */
public final class OwnFiles {

    public static final RuleFiles FILES = name -> {
        var in = OwnFiles.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    private OwnFiles() {}
}
