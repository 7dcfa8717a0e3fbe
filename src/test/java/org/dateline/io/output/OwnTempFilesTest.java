package org.dateline.io.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.Test;

class OwnTempFilesTest {

    @Test
    void noWorkbookUsesTheFolderThatAllUsersShare() throws IOException {
        new StreamedWorkbook().close();
        var file = TempFile.createTempFile("rows", ".xml").toPath();
        var folder = TempFile.createTempDirectory("rows").toPath();
        try {
            assertNotEquals("poifiles", file.getParent().getFileName().toString());
            assertNotEquals("poifiles", folder.getParent().getFileName().toString());
            assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(file));
            assertTrue(Files.isWritable(folder));
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }
}
