package org.dateline.io.storage;

/** One file of a storage: its path below the root with forward slashes, and its size in bytes. */
public record StoredFile(String path, long size) {

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folder the file is in, empty for the root. */
    public String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /**
     * Whether the file, or a folder on the way to it, begins with a dot or an underscore, or with the mark of a file that an
     * office program has open: nobody's document.
     */
    public boolean isHidden() {
        for (var part : path.split("/")) {
            boolean isWay = part.equals(".") || part.equals("..");
            if (!isWay && part.startsWith(".") || part.startsWith("_") || part.startsWith("~$")) {
                return true;
            }
        }
        return false;
    }
}
