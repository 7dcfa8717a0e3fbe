package org.dateline.run.course;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Proof that nobody else runs on this output. The operating system gives it back when the process dies, however it dies. */
public final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock of a state folder, or fails at once if another run holds it. */
    public static RunLock take(Path state) {
        try {
            Files.createDirectories(state);
            var channel = FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new RunFailure(ExitCode.LOCKED, "another run is working on this output");
            }
            return new RunLock(channel);
        } catch (IOException refused) {
            throw new RunFailure(ExitCode.OUTPUT_NOT_WRITABLE, "cannot write to " + state, refused);
        }
    }

    private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
