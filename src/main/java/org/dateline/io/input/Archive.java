package org.dateline.io.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.dateline.core.model.NoticeCode;
import org.dateline.io.storage.StoredFile;
import org.jspecify.annotations.Nullable;

/** A packed folder: the files in it are read as if they were unpacked. Its records are numbered through. */
final class Archive implements Format {

    @Override
    public List<String> endings() {
        return List.of(".zip", ".tar", ".tgz", ".7z");
    }

    @Override
    public Records open(SourceFile file) throws IOException {
        return new Entries(file, PackedEntries.of(file));
    }

    /** Knows whether the bytes of the folder themselves could not be read. */
    private static final class Watched extends FilterInputStream {

        private boolean failed;

        private Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                return super.read(bytes, from, length);
            } catch (IOException broken) {
                failed = true;
                throw broken;
            }
        }

        /** An entry ends where the next begins; whoever closes it has not closed the folder. */
        @Override
        public void close() {}
    }

    /** The records of one entry after the other. */
    private static final class Entries implements Records {

        private final SourceFile file;
        private final PackedEntries archive;
        private final Watched bytes;
        private @Nullable Records current;
        private String entryName = "";
        private int inEntry;
        private int recordNo;

        private Entries(SourceFile file, PackedEntries archive) {
            this.file = file;
            this.archive = archive;
            this.bytes = new Watched(archive.bytes());
        }

        @Override
        public @Nullable SourceRecord next() throws IOException {
            while (true) {
                try {
                    var record = current == null ? null : current.next();
                    if (record != null) {
                        inEntry++;
                        recordNo++;
                        return named(record);
                    }
                } catch (IOException broken) {
                    return given(broken);
                }
                var entry = archive.next();
                if (entry == null) {
                    return null;
                }
                try {
                    var unread = enter(entry);
                    if (unread != null) {
                        return unread;
                    }
                } catch (IOException broken) {
                    return given(broken);
                }
            }
        }

        /** A file in it that cannot be read leaves the others; if the folder itself is broken, nothing more can be had. */
        private SourceRecord given(IOException broken) throws IOException {
            closeEntry();
            if (bytes.failed) {
                throw broken;
            }
            recordNo++;
            return SourceRecord.refused(
                    recordNo, NoticeCode.UNREADABLE_FILE, "in it: " + entryName + ": " + FileReadings.words(broken));
        }

        private SourceRecord named(SourceRecord record) {
            var id = file.path() + "/" + entryName + (record.alone() ? "" : "#" + inEntry);
            var name = entryName;
            return new SourceRecord(
                    recordNo,
                    false,
                    () -> record.saying().fields().withDefault(Fields.ID, id).withDefault(Fields.FILE_NAME, name));
        }

        /** Opens an entry; if it cannot be read, a record that says so. */
        private @Nullable SourceRecord enter(ArchiveEntry entry) throws IOException {
            closeEntry();
            inEntry = 0;
            entryName = entry.getName();
            var stored = new StoredFile(entryName, 1);
            if (entry.isDirectory() || stored.isHidden()) {
                return null;
            }
            var format = Format.of(stored.name());
            boolean packed = Format.isGzip(stored.name());
            if (format.isEmpty() || format.get() instanceof Archive || !archive.canRead(entry)) {
                recordNo++;
                return SourceRecord.refused(recordNo, NoticeCode.UNKNOWN_FORMAT, "in it: " + entryName);
            }
            var unpacked = packed ? Unpacked.of(bytes, file.limits()) : bytes;
            current = format.get()
                    .open(new SourceFile(Format.plainName(entryName), unpacked, file.limits(), file.names()));
            return null;
        }

        private void closeEntry() {
            if (current != null) {
                current.close();
            }
            current = null;
        }

        @Override
        public void close() {
            closeEntry();
            try {
                archive.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
