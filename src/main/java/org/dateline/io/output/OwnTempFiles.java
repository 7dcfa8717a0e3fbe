package org.dateline.io.output;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Rows of a workbook wait in files that only this user may read. The library's own way is one folder for all users of a machine, which
 * belongs to whoever came first and shuts out the others.
 */
final class OwnTempFiles implements TempFileCreationStrategy {

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        var file = Files.createTempFile("dateline-" + prefix, suffix).toFile();
        file.deleteOnExit();
        return file;
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory("dateline-" + prefix).toFile();
    }
}
