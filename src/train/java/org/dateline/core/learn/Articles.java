package org.dateline.core.learn;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;

/** The texts to learn from: all {@code .jsonl} and {@code .jsonl.gz} files of a folder, in the order of their names. */
public final class Articles {

    /** One text and the file it comes from. */
    public record Text(String source, String text) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    public Articles(Path folder) {
        this.folder = folder;
    }

    public List<Path> files() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().contains(".jsonl")).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The texts of one file; the caller closes the stream. */
    public Stream<Text> texts(Path file) {
        try {
            var reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8));
            var source = file.getFileName().toString().replaceFirst("\\..*", "");
            return reader.lines().map(line -> new Text(source, JSON.readTree(line).get("text").asString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(Path file) throws IOException {
        var in = new FileInputStream(file.toFile());
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
