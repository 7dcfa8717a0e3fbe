package org.dateline.io.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.Options.CreateOpts;
import org.apache.hadoop.fs.Options.Rename;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;

/** A folder on any file system that Hadoop knows: HDFS, S3 through s3a. */
final class HadoopPlace implements StoragePlace {

    private final FileContext files;
    private final Path root;

    HadoopPlace(URI root) throws IOException {
        var settings = new Configuration();
        settings.set("fs.AbstractFileSystem.file.impl", "org.apache.hadoop.fs.local.RawLocalFs");
        this.files = FileContext.getFileContext(root, settings);
        this.root = new Path(root);
    }

    @Override
    public List<StoredFile> list(String folder) throws IOException {
        var found = new ArrayList<StoredFile>();
        var folders = new ArrayDeque<String>();
        if (exists(folder)) {
            folders.add(folder);
        }
        while (!folders.isEmpty()) {
            addEntries(folders.remove(), found, folders);
        }
        return found;
    }

    @Override
    public Listing survey(boolean followLinks) throws IOException {
        var obstacles = new ArrayList<Obstacle>();
        var found = new ArrayList<StoredFile>();
        var folders = new ArrayDeque<String>();
        folders.add("");
        while (!folders.isEmpty()) {
            var folder = folders.remove();
            try {
                addEntries(folder, found, folders);
            } catch (AccessControlException refused) {
                if (folder.isEmpty()) {
                    throw refused;
                }
                obstacles.add(new Obstacle(folder, Obstacle.Kind.FOLDER));
            }
        }
        return new Listing(found, obstacles);
    }

    private void addEntries(String folder, List<StoredFile> found, Queue<String> folders) throws IOException {
        var entries = files.listStatus(at(folder));
        while (entries.hasNext()) {
            var entry = entries.next();
            var name = entry.getPath().getName();
            var below = folder.isEmpty() ? name : folder + "/" + name;
            if (entry.isDirectory()) {
                folders.add(below);
            } else if (entry.isFile()) {
                found.add(new StoredFile(below, entry.getLen()));
            }
        }
    }

    @Override
    public InputStream open(String path) throws IOException {
        return files.open(at(path));
    }

    @Override
    public long size(String path) throws IOException {
        return files.getFileStatus(at(path)).getLen();
    }

    @Override
    public boolean exists(String path) throws IOException {
        return files.util().exists(at(path));
    }

    @Override
    public boolean isFile(String path) throws IOException {
        return exists(path) && files.getFileStatus(at(path)).isFile();
    }

    @Override
    public void write(String path, Content content) throws IOException {
        var unfinished = at(StoragePlace.unfinished(path));
        try {
            var flags = java.util.EnumSet.of(CreateFlag.CREATE, CreateFlag.OVERWRITE);
            try (var out = files.create(unfinished, flags, CreateOpts.createParent())) {
                content.writeTo(out);
                if (out.hasCapability("hsync")) {
                    out.hsync();
                }
            }
            files.rename(unfinished, at(path), Rename.OVERWRITE);
        } catch (IOException | RuntimeException failed) {
            files.delete(unfinished, false);
            throw failed;
        }
    }

    @Override
    public void delete(String path) throws IOException {
        try {
            files.delete(at(path), true);
        } catch (FileNotFoundException gone) {
            // it is not there: all is as it should be
        }
    }

    @Override
    public void rename(String from, String to) throws IOException {
        files.mkdir(at(to).getParent(), null, true);
        files.rename(at(from), at(to), Rename.OVERWRITE);
    }

    private Path at(String path) {
        return path.isEmpty() ? root : new Path(root + "/" + path);
    }
}
