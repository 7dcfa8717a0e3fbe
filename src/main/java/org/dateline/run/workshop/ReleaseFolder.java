package org.dateline.run.workshop;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.dateline.io.storage.Storage;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.RunFailure;
import org.dateline.run.settings.Locations;
import org.dateline.run.settings.RunConfig;
import org.slf4j.LoggerFactory;

/**
 * The output folder: releases that appear by one rename, {@code CURRENT} and {@code latest} that name the newest. On
 * storage without links there is only {@code CURRENT}.
 */
public final class ReleaseFolder {

    private static final String CURRENT = "CURRENT";
    private static final String LATEST = "latest";
    private static final String RELEASES = "releases/";
    private static final String STAGING = ".staging";

    private final Storage output;

    /** Where releases are put together: the output itself if it is on a local disk, else the state folder. */
    private final Storage workbench;

    private ReleaseFolder(Storage output, Storage workbench) {
        this.output = output;
        this.workbench = workbench;
    }

    /** Opens the output; what a killed run left in staging, here or there, is swept. */
    public static ReleaseFolder open(RunConfig config) throws IOException {
        var output = Storage.at(config.output());
        output.localRoot().ifPresent(ReleaseFolder::refuseForeignLatest);
        var workbench = output.localRoot().isPresent()
                ? output
                : Storage.at(Locations.state(config).toString());
        output.delete(STAGING);
        workbench.delete(STAGING);
        return new ReleaseFolder(output, workbench);
    }

    /** The id of the newest release. */
    public Optional<String> current() throws IOException {
        if (!output.exists(CURRENT)) {
            return Optional.empty();
        }
        try (var in = output.open(CURRENT)) {
            var id = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return !id.isEmpty() && has(id) ? Optional.of(id) : Optional.empty();
        }
    }

    public boolean has(String id) throws IOException {
        return output.exists(RELEASES + id);
    }

    /** The release that a release was compared with. */
    public Optional<String> before(String id) throws IOException {
        return new PublishedReleases(output, RELEASES).before(id);
    }

    /** Where users find a release. */
    public String location(String id) {
        return output.localRoot()
                .map(root -> root.resolve(RELEASES + id).toString())
                .orElse(output.root() + "/" + RELEASES + id);
    }

    /** The folder of a release, if it is on a local disk. */
    public Optional<Path> local(String id) {
        return output.localRoot().map(root -> root.resolve(RELEASES + id)).filter(Files::isDirectory);
    }

    /** An empty local folder in which a release is put together. */
    public Path stage(String id) throws IOException {
        workbench.delete(STAGING + "/" + id);
        var root = workbench.localRoot().orElseThrow();
        return Files.createDirectories(root.resolve(STAGING).resolve(id));
    }

    /** Makes a staged release the newest one: forced to disk, renamed into place, then named by {@code CURRENT}. */
    public void publish(String id, Path staged) throws IOException {
        force(staged);
        var root = output.localRoot();
        if (root.isPresent()) {
            var releases = Files.createDirectories(root.get().resolve(RELEASES));
            Files.move(staged, releases.resolve(id), StandardCopyOption.ATOMIC_MOVE);
            forceFolder(releases);
        } else {
            var aside = STAGING + "/" + id;
            output.upload(staged, aside);
            output.rename(aside, RELEASES + id);
            output.delete(STAGING);
            workbench.delete(STAGING);
        }
        point(id);
    }

    /** Names a release that is already in place as the newest one. */
    public void point(String id) throws IOException {
        output.write(CURRENT, out -> out.write((id + "\n").getBytes(StandardCharsets.UTF_8)));
        var root = output.localRoot();
        if (root.isPresent()) {
            link(root.get(), Path.of(RELEASES + id));
            forceFolder(root.get());
        }
    }

    /** Makes {@code latest} name what {@code CURRENT} names: a run may have died between the two. */
    public void mend(String id) throws IOException {
        var root = output.localRoot();
        if (root.isPresent()) {
            var latest = root.get().resolve(LATEST);
            var right = Path.of(RELEASES + id);
            if (!Files.isSymbolicLink(latest) || !Files.readSymbolicLink(latest).equals(right)) {
                link(root.get(), right);
            }
        }
    }

    /** A copy of an output may hold a folder in place of the link; it would stay as it is whatever is published. */
    private static void refuseForeignLatest(Path root) {
        var latest = root.resolve(LATEST);
        if (Files.exists(latest, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(latest)) {
            throw new RunFailure(
                    ExitCode.OUTPUT_NOT_WRITABLE,
                    latest + " is no link and cannot name the newest release; rename or delete it, then run again");
        }
    }

    /** Some disks have no links; their releases have {@code CURRENT}, and the log says so. */
    private static void link(Path root, Path release) throws IOException {
        refuseForeignLatest(root);
        var aside = root.resolve(".latest.tmp");
        try {
            Files.deleteIfExists(aside);
            Files.createSymbolicLink(aside, release);
            Files.move(aside, root.resolve(LATEST), StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException | UnsupportedOperationException refused) {
            Files.deleteIfExists(aside);
            LoggerFactory.getLogger(ReleaseFolder.class)
                    .warn("{} cannot be a link to the newest release: {}", LATEST, refused.toString());
        }
    }

    /**
     * Deletes all but the newest {@code keep} releases; the current one always stays and counts. What is no release is left
     * alone. A release leaves {@code releases} in one step, so that a killed run leaves no half of it there.
     */
    public void prune(int keep) throws IOException {
        var releases = new PublishedReleases(output, RELEASES).newestFirst(current());
        for (var id : releases.subList(Math.min(keep, releases.size()), releases.size())) {
            output.rename(RELEASES + id, STAGING + "/" + id);
            output.delete(STAGING);
        }
    }

    private static void force(Path folder) throws IOException {
        List<Path> all;
        try (var files = Files.walk(folder)) {
            all = files.toList();
        }
        for (var path : all) {
            forceFolder(path);
        }
    }

    private static void forceFolder(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
