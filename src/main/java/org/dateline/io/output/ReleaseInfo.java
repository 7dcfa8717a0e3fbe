package org.dateline.io.output;

/** What stands on a release: its id and the version of the program that made it. Nothing here depends on the clock. */
public record ReleaseInfo(String id, String version) {

    public ReleaseInfo {
        if (id.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException("a release has an id and a version");
        }
    }
}
