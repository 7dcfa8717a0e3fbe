package org.dateline.io.input;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.function.IntPredicate;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.Notice;
import org.dateline.core.model.NoticeCode;
import org.dateline.io.storage.Storage;
import org.dateline.io.storage.StoredFile;
import org.jspecify.annotations.Nullable;

/** The readings of one file; opened when the first is asked for, closed after the last. */
final class FileReadings implements Readings {

    private final Storage storage;
    private final StoredFile file;
    private final Format format;
    private final DocumentMaker maker;
    private final IntPredicate wanted;
    private final Queue<Reading> ready = new ArrayDeque<>();
    private @Nullable OpenFile open;
    private int lastRecordNo;
    private boolean done;

    FileReadings(Storage storage, StoredFile file, Format format, DocumentMaker maker, IntPredicate wanted) {
        this.storage = storage;
        this.file = file;
        this.format = format;
        this.maker = maker;
        this.wanted = wanted;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !done) {
            try {
                readOne();
            } catch (IOException broken) {
                giveUp(words(broken));
            } catch (UncheckedIOException disk) {
                throw disk;
            } catch (RuntimeException strange) {
                giveUp("it cannot be read: " + strange); // what libraries say of broken files comes in all kinds
            }
        }
        return !ready.isEmpty();
    }

    private void giveUp(String why) {
        note(NoticeCode.UNREADABLE_FILE, lastRecordNo + 1, why);
        close();
    }

    private void readOne() throws IOException {
        var from = open == null ? start() : open;
        var record = from == null ? null : from.records().next();
        if (record == null) {
            if (lastRecordNo == 0) {
                note(NoticeCode.EMPTY_DOCUMENT, 1, "there is no record in the file");
            }
            close();
            return;
        }
        lastRecordNo = record.recordNo();
        if (wanted.test(record.recordNo())) {
            take(record);
        }
    }

    private @Nullable OpenFile start() throws IOException {
        if (file.size() == 0 && storage.size(file.path()) == 0) {
            return null;
        }
        var started = OpenFile.of(storage, file, format, maker);
        started.guess().ifPresent(guess -> note(NoticeCode.ENCODING_GUESSED, 1, "read as " + guess));
        open = started;
        return started;
    }

    private void take(SourceRecord record) {
        try {
            var fields = record.saying().fields();
            var document = maker.make(file.path(), record, fields);
            fields.guess()
                    .ifPresent(guess -> ready.add(new Reading.Noted(new Notice(
                            NoticeCode.ENCODING_GUESSED,
                            file.path(),
                            record.recordNo(),
                            Optional.of(ArticleId.from(document.sourceId())),
                            Optional.empty(),
                            "read as " + guess))));
            ready.add(new Reading.Read(document));
        } catch (BrokenRecord broken) {
            note(broken.code(), record.recordNo(), broken.words());
        }
    }

    private void note(NoticeCode code, int recordNo, String message) {
        ready.add(new Reading.Noted(
                new Notice(code, file.path(), recordNo, Optional.empty(), Optional.empty(), message)));
    }

    static String words(IOException broken) {
        var message = broken.getMessage();
        if (broken instanceof NoSuchFileException || broken instanceof FileNotFoundException) {
            return message != null && message.indexOf('\uFFFD') >= 0
                    ? "its name cannot be said in the encoding of this system; LC_ALL=C.UTF-8 may help"
                    : "it is not there any more, or a link that leads nowhere";
        }
        if (broken instanceof AccessDeniedException) {
            return "it may not be read by the account that runs Dateline";
        }
        if (message == null) {
            return broken instanceof EOFException
                    ? "it ends too early"
                    : broken.getClass().getSimpleName();
        }
        return message;
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    @Override
    public void close() {
        done = true;
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
