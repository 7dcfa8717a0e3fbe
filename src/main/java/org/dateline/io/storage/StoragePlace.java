package org.dateline.io.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** One kind of place where bytes can be; the paths are below its root. See {@link Storage} for what each method promises. */
sealed interface StoragePlace permits LocalPlace, HadoopPlace {

    /** A folder that may not be read is trouble. */
    List<StoredFile> list(String folder) throws IOException;

    /** A folder that may not be read is an obstacle. */
    Listing survey(boolean followLinks) throws IOException;

    InputStream open(String path) throws IOException;

    long size(String path) throws IOException;

    boolean exists(String path) throws IOException;

    boolean isFile(String path) throws IOException;

    void write(String path, Content content) throws IOException;

    void delete(String path) throws IOException;

    void rename(String from, String to) throws IOException;

    /** The name a file has until all of it is there; hidden, so that nobody reads it. */
    static String unfinished(String path) {
        var end = path.lastIndexOf('/') + 1;
        return path.substring(0, end) + "." + path.substring(end) + "."
                + Thread.currentThread().getId() + ".tmp";
    }
}
