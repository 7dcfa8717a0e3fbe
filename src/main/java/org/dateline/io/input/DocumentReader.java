package org.dateline.io.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Notice;
import org.dateline.core.model.NoticeCode;
import org.dateline.core.model.SourceDocument;
import org.dateline.io.storage.Storage;
import org.dateline.io.storage.StoredFile;

/**
 * Reads the documents of a file or folder. The list of files and what the sidecars say is taken when it is made; the
 * same record read again is the same document. Safe to share between threads; what it hands out is not.
 */
public final class DocumentReader {

    /** The files at the top of an input that hold no articles, but what researchers correct in the tables. */
    public static final List<String> CORRECTIONS = List.of("corrections.csv", "corrections.xlsx");

    private final Storage storage;
    private final Limits limits;
    private final FieldNames names;
    private final List<StoredFile> files;
    private final Sidecars sidecars;
    private final List<Notice> notices;

    DocumentReader(Storage storage, Limits limits, OwnFields own, boolean followLinks) throws IOException {
        var listing = storage.survey(followLinks);
        var all = listing.files().stream()
                .filter(file -> !file.isHidden() && !CORRECTIONS.contains(file.path()))
                .toList();
        this.storage = storage;
        this.limits = limits;
        this.names = FieldNames.of(own);
        this.sidecars = Sidecars.read(storage, all, limits);
        this.files = all.stream()
                .filter(file -> Format.of(file.name()).isPresent() && !Sidecars.isSidecar(file))
                .toList();
        this.notices = new ArrayList<>(sidecars.notices());
        all.stream()
                .filter(file -> Format.of(file.name()).isEmpty() && !Sidecars.isSidecar(file))
                .forEach(file -> notices.add(PassedOver.file(NoticeCode.UNKNOWN_FORMAT, file.path())));
        notices.addAll(PassedOver.in(listing));
    }

    public static DocumentReader of(Storage storage) throws IOException {
        return of(storage, OwnFields.NONE, false);
    }

    /** Links that lead out of the input are read only if they are followed. */
    public static DocumentReader of(Storage storage, OwnFields own, boolean followLinks) throws IOException {
        return new DocumentReader(storage, Limits.USUAL, own, followLinks);
    }

    /** The files that hold documents, in the order they are read. */
    public List<StoredFile> files() {
        return files;
    }

    /** What is to be said of the input as a whole: files of unknown format, sidecars that fit nothing. */
    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    /** Every record of every file. A file that cannot be read to its end does not stop it. */
    public Readings readAll() {
        return new AllReadings(files.iterator());
    }

    /** Every record of one of the files. */
    public Readings read(StoredFile file) {
        return readings(file, Set.of());
    }

    /**
     * Some records of one file again, in their order. Throws {@code UncheckedIOException} if one of them is no longer
     * there.
     */
    public Iterator<SourceDocument> documents(String path, Set<Integer> recordNos) {
        return new Documents(path, recordNos, readings(new StoredFile(path, 1), recordNos));
    }

    private FileReadings readings(StoredFile file, Set<Integer> recordNos) {
        var format =
                Format.of(file.name()).orElseThrow(() -> new IllegalArgumentException("no format for " + file.path()));
        var maker = new DocumentMaker(limits, names, sidecars);
        return new FileReadings(storage, file, format, maker, no -> recordNos.isEmpty() || recordNos.contains(no));
    }

    /** The readings of the files, one file after the other. */
    private final class AllReadings implements Readings {

        private final Iterator<StoredFile> rest;
        private Optional<Readings> current = Optional.empty();

        private AllReadings(Iterator<StoredFile> rest) {
            this.rest = rest;
        }

        @Override
        public boolean hasNext() {
            while (current.filter(Iterator::hasNext).isEmpty() && rest.hasNext()) {
                current = Optional.of(read(rest.next()));
            }
            return current.filter(Iterator::hasNext).isPresent();
        }

        @Override
        public Reading next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return current.orElseThrow().next();
        }

        @Override
        public void close() {
            current.ifPresent(Readings::close);
        }
    }
}
