package org.dateline.run.workshop;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.dateline.core.lexicon.RuleFiles;

/** Rule files and models as they are packed with the program. */
public final class ClassPathFiles implements RuleFiles {

    @Override
    public InputStream open(String name) throws IOException {
        var in = ClassPathFiles.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }
}
