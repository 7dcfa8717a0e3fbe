package org.dateline.run.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON files with the same bytes on every system. */
public final class JsonPrint {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private JsonPrint() {}

    public static void write(Path file, Map<String, ?> content) throws IOException {
        var printer = new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, MAPPER.writer().with(printer).writeValueAsString(content) + "\n", StandardCharsets.UTF_8);
    }

    /** On one line, fit to stand in a script. */
    public static String line(Object content) {
        return MAPPER.writeValueAsString(content).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    public static JsonNode read(InputStream in) {
        return MAPPER.readTree(in);
    }

    public static JsonNode read(Path file) throws IOException {
        return MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
    }
}
