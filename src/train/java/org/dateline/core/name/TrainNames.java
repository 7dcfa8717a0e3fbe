package org.dateline.core.name;

import org.dateline.core.learn.Articles;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.core.lexicon.RuleFiles;

/** Makes the name model: FOLDER OF ARTICLES, WORK FOLDER, MODEL FILE. A step whose file is in the work folder is not done again. */
final class TrainNames {

    private static final RuleFiles FILES = name -> {
        var in = TrainNames.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    /** Buckets of features, as a power of two. */
    private static final int BITS = 24;

    private TrainNames() {}

    public static void main(String[] arguments) throws IOException {
        var articles = new Articles(Path.of(arguments[0]));
        var work = Files.createDirectories(Path.of(arguments[1]));
        var labelled = work.resolve("labelled.tsv");
        if (Files.notExists(labelled)) {
            var unfinished = work.resolve("labelled.unfinished");
            new Labelling(FILES).label(articles, unfinished);
            Files.move(unfinished, labelled);
        }
        new Lessons(LabelledText.read(labelled), WordLists.load(FILES)).learn(BITS, Path.of(arguments[2]));
    }
}
