package org.dateline.run.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * Which engine reads the articles: the program's version and a digest of its classes and rules. An extraction made by
 * another engine is never used again; the same classes give the same version from a folder and from the jar.
 */
public record EngineVersion(String program, String digest) {

    private static final String IN_JAR = "BOOT-INF/classes/";

    public static EngineVersion current() {
        try {
            var own = EngineVersion.class.getResource("EngineVersion.class");
            if (own == null) {
                throw new IllegalStateException("the program cannot find its own classes");
            }
            var location = URLDecoder.decode(own.toString(), StandardCharsets.UTF_8);
            var checksums = location.startsWith("jar:") ? ofJar(jarOf(location)) : ofFolder(location);
            return new EngineVersion(programVersion(), Digests.of(checksums.toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The engine that reads so many words of an article. */
    EngineVersion with(long mostWords) {
        return new EngineVersion(program, Digests.of(digest, String.valueOf(mostWords)));
    }

    /** The version of the program, as its build gave it. */
    public static String programVersion() {
        var properties = new Properties();
        try (var in = new ClassPathFiles().open("dateline.properties")) {
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path jarOf(String location) {
        int start = location.indexOf('/');
        int end = location.indexOf("/!") >= 0 ? location.indexOf("/!") : location.indexOf("!/");
        return Path.of(location.substring(start, end));
    }

    private static Map<String, Long> ofJar(Path jar) throws IOException {
        var checksums = new TreeMap<String, Long>();
        try (var zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> !entry.isDirectory() && isEngine(entry.getName()))
                    .forEach(entry -> checksums.put(entry.getName().replaceFirst(IN_JAR, ""), entry.getCrc()));
        }
        return checksums;
    }

    private static boolean isEngine(String name) {
        var path = name.startsWith(IN_JAR) ? name.substring(IN_JAR.length()) : name;
        return path.startsWith("org/dateline/") || path.startsWith("rules/");
    }

    private static Map<String, Long> ofFolder(String location) throws IOException {
        var self = EngineVersion.class.getName().replace('.', '/') + ".class";
        var root = Path.of(URI.create(location.substring(0, location.length() - self.length())));
        var checksums = new TreeMap<String, Long>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = root.relativize(file).toString().replace('\\', '/');
                if (isEngine(name)) {
                    var crc = new CRC32();
                    crc.update(Files.readAllBytes(file));
                    checksums.put(name, crc.getValue());
                }
            }
        }
        return checksums;
    }
}
