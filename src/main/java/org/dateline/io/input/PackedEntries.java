package org.dateline.io.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** The files of a packed folder, one after the other; the bytes are those of the one that was asked for last. */
interface PackedEntries extends AutoCloseable {

    @Nullable
    ArchiveEntry next() throws IOException;

    boolean canRead(ArchiveEntry entry);

    InputStream bytes();

    @Override
    void close() throws IOException;

    static PackedEntries of(SourceFile file) throws IOException {
        var limits = file.limits();
        var name = file.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".7z")) {
            return SevenZ.of(file);
        }
        var counted = new Unpacked.Counted(file.bytes());
        var unzipped = name.endsWith(".tgz") ? Unpacked.of(counted, limits) : counted;
        ArchiveInputStream<?> entries = name.endsWith(".zip")
                ? new ZipArchiveInputStream(unzipped, "UTF-8", true, true)
                : new TarArchiveInputStream(unzipped, "UTF-8");
        return new Streamed(entries, Unpacked.of(counted, entries, limits));
    }

    /** Folders whose list of files stands among them. */
    record Streamed(ArchiveInputStream<?> entries, InputStream bytes) implements PackedEntries {

        @Override
        public @Nullable ArchiveEntry next() throws IOException {
            return entries.getNextEntry();
        }

        @Override
        public boolean canRead(ArchiveEntry entry) {
            return entries.canReadEntryData(entry);
        }

        @Override
        public void close() throws IOException {
            entries.close();
        }
    }

    /** In 7z the list of files stands at the end, so the whole must be at hand: it is copied. */
    record SevenZ(Path copy, SevenZFile folder, InputStream bytes) implements PackedEntries {

        private static final int MOST_MEMORY_KB = 1 << 19;

        static SevenZ of(SourceFile file) throws IOException {
            var copy = Files.createTempFile("dateline-", ".7z");
            try {
                Files.copy(file.bytes(), copy, StandardCopyOption.REPLACE_EXISTING);
                var folder = SevenZFile.builder()
                        .setPath(copy)
                        .setMaxMemoryLimitKiB(MOST_MEMORY_KB)
                        .get();
                var packed = new Unpacked.Counted(InputStream.nullInputStream(), Files.size(copy));
                return new SevenZ(copy, folder, Unpacked.of(packed, new Entry(folder), file.limits()));
            } catch (IOException | RuntimeException broken) {
                Files.deleteIfExists(copy);
                throw broken instanceof IOException io ? io : new IOException(broken.getMessage(), broken);
            }
        }

        @Override
        public @Nullable ArchiveEntry next() throws IOException {
            return folder.getNextEntry();
        }

        @Override
        public boolean canRead(ArchiveEntry entry) {
            return entry instanceof SevenZArchiveEntry own && own.hasStream();
        }

        @Override
        public void close() throws IOException {
            folder.close();
            Files.deleteIfExists(copy);
        }
    }

    /** The bytes of the entry that a 7z folder stands at. */
    final class Entry extends InputStream {

        private final SevenZFile folder;

        private Entry(SevenZFile folder) {
            this.folder = folder;
        }

        @Override
        public int read() throws IOException {
            return folder.read();
        }

        @Override
        public int read(byte[] bytes, int from, int wanted) throws IOException {
            return folder.read(bytes, from, wanted);
        }
    }
}
