package org.dateline.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.core.extract.Engines;
import org.dateline.core.syntax.LearnedParser;
import org.dateline.core.syntax.LearnedTagger;
import org.dateline.core.syntax.Parser;
import org.dateline.core.text.Annotator;
import org.dateline.run.workshop.ClassPathFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The rooms one by one, on one thread, over texts that the rooms before them have prepared. One call is one article. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
public class RoomBenchmark {

    private Engines engines;
    private Annotator annotator;
    private Parser parser;
    private List<Prepared> articles;
    private int next;

    @Setup
    public void prepare() throws IOException {
        engines = Engines.load(new ClassPathFiles());
        annotator = new Annotator(engines.models(), new LearnedTagger(engines.syntax()));
        parser = new LearnedParser(engines.syntax());
        articles = Corpus.read().stream()
                .map(article -> Prepared.of(article, engines, annotator))
                .toList();
    }

    private Prepared next(Speed speed) {
        var article = articles.get(next);
        next = (next + 1) % articles.size();
        speed.add(article.words());
        return article;
    }

    /** Sentences, tokens and parts of speech. */
    @Benchmark
    public Object text(Speed speed) {
        return annotator.annotate(next(speed).article());
    }

    @Benchmark
    public Object time(Speed speed) {
        var article = next(speed);
        return engines.times().find(article.text(), article.article().published());
    }

    @Benchmark
    public Object place(Speed speed) {
        var article = next(speed);
        return engines.places().find(article.text(), article.names());
    }

    @Benchmark
    public Object entity(Speed speed) {
        var article = next(speed);
        return engines.entities()
                .find(article.text(), engines.names().names(article.text()), article.countries(), article.article().published());
    }

    @Benchmark
    public Object event(Speed speed) {
        var article = next(speed);
        return engines.events().find(article.text(), parser, article.times(), article.countries(), article.entities());
    }
}
