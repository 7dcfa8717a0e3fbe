package org.dateline.io.output;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Copies a zip so that its bytes depend on its contents only: one time for all entries, nothing packed anew. */
final class FixedZip {

    /** Zip knows only local times; the same local time everywhere gives the same bytes everywhere. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 12, 0);

    private FixedZip() {}

    static void copy(Path from, Path to) throws IOException {
        var time = TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
        try (var in = ZipFile.builder().setPath(from).get();
                var out = new ZipArchiveOutputStream(to)) {
            var entries = Collections.list(in.getEntriesInPhysicalOrder());
            entries.sort(Comparator.comparing(
                    (ZipArchiveEntry entry) -> !entry.getName().equals("[Content_Types].xml")));
            for (var entry : entries) {
                var copy = new ZipArchiveEntry(entry.getName());
                copy.setMethod(entry.getMethod());
                copy.setSize(entry.getSize());
                copy.setCompressedSize(entry.getCompressedSize());
                copy.setCrc(entry.getCrc());
                copy.setTime(time);
                try (var raw = in.getRawInputStream(entry)) {
                    out.addRawArchiveEntry(copy, raw);
                }
            }
        }
    }
}
