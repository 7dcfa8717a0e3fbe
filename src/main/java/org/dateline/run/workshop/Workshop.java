package org.dateline.run.workshop;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dateline.core.article.Cleaner;
import org.dateline.core.correct.Corrections;
import org.dateline.core.extract.Engines;
import org.dateline.core.lexicon.Countries;
import org.dateline.core.lexicon.PloverCodebook;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Correction;
import org.dateline.io.input.DocumentReader;
import org.dateline.io.storage.Storage;
import org.dateline.io.store.ExtractionStore;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.RunFailure;
import org.dateline.run.settings.Locations;
import org.dateline.run.settings.RunConfig;
import org.jspecify.annotations.Nullable;

/**
 * All that the steps of a run work with, made once: the engines and their version, the input, the extraction store, the
 * output. The engines load in the background, and only if something is to be extracted.
 */
public final class Workshop {

    private final EngineVersion engine;
    private final OwnFiles files;
    private final Cleaner cleaner;
    private final Countries countries;
    private final List<Correction> corrections;
    private final DocumentReader reader;
    private final ExtractionStore store;
    private final ReleaseFolder releases;
    private @Nullable CompletableFuture<Engines> engines;

    private Workshop(
            EngineVersion engine,
            OwnFiles files,
            Cleaner cleaner,
            Countries countries,
            List<Correction> corrections,
            DocumentReader reader,
            ExtractionStore store,
            ReleaseFolder releases) {
        this.engine = engine;
        this.files = files;
        this.cleaner = cleaner;
        this.countries = countries;
        this.corrections = corrections;
        this.reader = reader;
        this.store = store;
        this.releases = releases;
    }

    public static Workshop open(RunConfig config) {
        try {
            var files = OwnFiles.of(config, new ClassPathFiles());
            var store = ExtractionStore.open(Locations.state(config).resolve("extractions"));
            var input = DocumentReader.of(input(config), config.fields(), config.followLinks());
            var countries = Countries.load(files);
            var workshop = new Workshop(
                    files.version(EngineVersion.current().with(config.mostWords())),
                    files,
                    Cleaner.load(files),
                    countries,
                    OwnCorrections.read(config, countries),
                    input,
                    store,
                    ReleaseFolder.open(config));
            if (!files.isEmpty()) {
                workshop.engines = CompletableFuture.completedFuture(files.loadChecked());
            } else if (store.isEmpty()) {
                workshop.prepareEngines(); // a first run needs them for certain
            }
            return workshop;
        } catch (IOException refused) {
            throw new RunFailure(ExitCode.IO, "cannot open the input or the output", refused);
        }
    }

    private static Storage input(RunConfig config) throws IOException {
        var input = Storage.at(config.input());
        if (!input.exists("")) {
            throw new RunFailure(ExitCode.CONFIGURATION, "there is no input at " + config.input());
        }
        return input;
    }

    public EngineVersion engine() {
        return engine;
    }

    /** Begins to load the engines in the background, unless that was done before. */
    public synchronized CompletableFuture<Engines> prepareEngines() {
        if (engines == null) {
            engines = CompletableFuture.supplyAsync(files::load);
        }
        return engines;
    }

    public Engines engines() {
        return prepareEngines().join();
    }

    public RuleFiles files() {
        return files;
    }

    public Cleaner cleaner() {
        return cleaner;
    }

    public Countries countries() {
        return countries;
    }

    /** As they stand in the file, checked. */
    public List<Correction> correctionLines() {
        return corrections;
    }

    public Corrections corrections() {
        return corrections.isEmpty()
                ? Corrections.none()
                : Corrections.of(corrections, PloverCodebook.load(files), countries::nameOf);
    }

    public DocumentReader reader() {
        return reader;
    }

    public ExtractionStore store() {
        return store;
    }

    public ReleaseFolder releases() {
        return releases;
    }
}
