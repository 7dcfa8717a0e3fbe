package org.dateline.run.course;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Proof that nobody else runs on this output, nor with this state. The operating system gives it back when the process dies,
 * however it dies.
 */
public final class RunLock implements AutoCloseable {

    private final List<FileChannel> held = new ArrayList<>();

    private RunLock() {}

    /** Takes a lock on each of these files, or fails at once if another run holds one of them. */
    public static RunLock take(List<Path> files) {
        var lock = new RunLock();
        try {
            for (var file : files) {
                lock.add(file);
            }
            return lock;
        } catch (RunFailure locked) {
            lock.closeAfter(locked);
            throw locked;
        }
    }

    private void add(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            held.add(channel);
            if (!isFree(channel)) {
                throw new RunFailure(ExitCode.LOCKED, "another run is working on this output or with this state");
            }
        } catch (IOException refused) {
            throw new RunFailure(ExitCode.OUTPUT_NOT_WRITABLE, "cannot write to " + file.getParent(), refused);
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private void closeAfter(RunFailure failure) {
        try {
            close();
        } catch (IOException refused) {
            failure.addSuppressed(refused);
        }
    }

    @Override
    public void close() throws IOException {
        for (var channel : held) {
            channel.close();
        }
    }
}
