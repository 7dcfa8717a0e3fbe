package org.dateline.run.gate;

import java.util.Optional;
import org.dateline.run.release.RunCounts;

/**
 * What an input yields before anything is made of it: nothing, or less than half of the release before, is an input that is
 * missing, not a world without news.
 */
public final class Yield {

    private static final String GO_ON = "; --publish-anyway publishes it all the same";

    private Yield() {}

    /** Why nothing should be published, in one sentence; {@code before} counts the articles of the newest release. */
    public static Optional<String> refusal(RunCounts counts, Optional<Long> before) {
        if (counts.articles() == 0) {
            return Optional.of("nothing is published: of " + inWords(counts) + " none is an article"
                    + (before.isPresent() ? ", and the last release stays" : "") + GO_ON);
        }
        return before.filter(articles -> counts.articles() * 2 < articles)
                .map(articles -> "nothing is published: there are " + counts.articles()
                        + " articles, and the last release has " + articles + GO_ON);
    }

    /** Why nothing should be published if a folder cannot be read: its articles are not gone. */
    public static Optional<String> refusal(RunCounts counts, Optional<Long> before, Optional<String> unreadableFolder) {
        return unreadableFolder.isPresent()
                        && before.filter(articles -> counts.articles() < articles)
                                .isPresent()
                ? Optional.of("nothing is published: the folder " + unreadableFolder.get()
                        + " may not be read, and there are fewer articles than in the last release" + GO_ON)
                : refusal(counts, before);
    }

    private static String inWords(RunCounts counts) {
        return counts.read()
                + (counts.read() == 1 ? " record in " : " records in ")
                + counts.files()
                + (counts.files() == 1 ? " file" : " files");
    }
}
