package org.dateline.run.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/**
 * The folders of all runs. Only those are pruned that bear the name of a run and hold nothing but what a run writes; a run that
 * was killed leaves no {@code run.json}. What cannot be pruned is a line of the log.
 */
public final class RunFolders {

    private static final Pattern NAME = Pattern.compile("\\d{8}T\\d{6}\\.\\d{3}Z");
    private static final Pattern WRITTEN = Pattern.compile("log\\.jsonl|(run\\.json|metrics\\.prom)(\\.tmp)?");

    private final Path runs;

    public RunFolders(Path runs) {
        this.runs = runs;
    }

    /** Deletes the oldest, so that {@code keep} are left; one of them is {@code current}, wherever the clock stands. */
    public void prune(int keep, Path current) {
        try {
            var others = others(current);
            for (var old : others.subList(0, Math.max(0, others.size() - keep + 1))) {
                delete(old);
            }
        } catch (IOException | UncheckedIOException refused) {
            warn(runs, refused);
        }
    }

    /** The oldest first. */
    private List<Path> others(Path current) throws IOException {
        var others = new ArrayList<Path>();
        try (var folders = Files.list(runs)) {
            for (var folder : folders.sorted().toList()) {
                if (!folder.equals(current) && isOfARun(folder)) {
                    others.add(folder);
                }
            }
        }
        return others;
    }

    private static boolean isOfARun(Path folder) throws IOException {
        if (!NAME.matcher(folder.getFileName().toString()).matches()
                || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.allMatch(RunFolders::isWrittenByARun);
        }
    }

    private static boolean isWrittenByARun(Path file) {
        return WRITTEN.matcher(file.getFileName().toString()).matches()
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static void delete(Path folder) {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException | UncheckedIOException refused) {
            warn(folder, refused);
        }
    }

    private static void warn(Path folder, Exception refused) {
        LoggerFactory.getLogger(RunFolders.class).warn("cannot prune {}: {}", folder, refused.toString());
    }
}
