package org.dateline.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.article.Cleaner;
import org.dateline.core.model.Article;
import org.dateline.core.model.SourceDocument;
import org.dateline.io.input.DocumentReader;
import org.dateline.io.input.Reading;
import org.dateline.io.storage.Storage;
import org.dateline.run.workshop.ClassPathFiles;

/**
 * The articles to measure on: those of {@code -Dbench.input} (by default the samples), or as many of them as
 * {@code -Dbench.articles} says, taken at even distances.
 */
final class Corpus {

    private static final int MOST_ARTICLES = 100;

    private Corpus() {}

    static List<Article> read() throws IOException {
        var documents = documents(System.getProperty("bench.input", "input"));
        var cleaner = Cleaner.load(new ClassPathFiles());
        var articles = new ArrayList<Article>();
        int most = Math.min(documents.size(), Integer.getInteger("bench.articles", MOST_ARTICLES));
        for (int i = 0; i < most; i++) {
            var document = documents.get((int) ((long) i * documents.size() / most));
            cleaner.clean(document).article().ifPresent(articles::add);
        }
        return articles;
    }

    private static List<SourceDocument> documents(String location) throws IOException {
        var documents = new ArrayList<SourceDocument>();
        try (var readings = DocumentReader.of(Storage.at(location)).readAll()) {
            while (readings.hasNext()) {
                if (readings.next() instanceof Reading.Read read) {
                    documents.add(read.document());
                }
            }
        }
        return documents;
    }
}
