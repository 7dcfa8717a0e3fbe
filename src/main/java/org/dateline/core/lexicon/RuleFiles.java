package org.dateline.core.lexicon;

import java.io.IOException;
import java.io.InputStream;

/** Where rule files, word lists and models come from; names are relative, such as {@code place/countries.tsv}. */
@FunctionalInterface
public interface RuleFiles {

    /** Opens a file; the caller closes it. Throws {@code FileNotFoundException} if there is none of that name. */
    InputStream open(String name) throws IOException;
}
