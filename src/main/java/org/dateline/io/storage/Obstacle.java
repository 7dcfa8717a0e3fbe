package org.dateline.io.storage;

/** Something below the input that is not read, and why. */
public record Obstacle(String path, Kind kind) {

    /** Why it is not read. */
    public enum Kind {
        /** A link that leads out of the folder, and links are not followed. */
        LINK,
        /** A folder that may not be read. */
        FOLDER,
        /** A device, a pipe or a socket. */
        SPECIAL
    }
}
