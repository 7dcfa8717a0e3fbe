package org.dateline.io.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.table.SampleFacts;
import org.dateline.core.table.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of Data Package, Data Resource, Table Dialect and Table Schema, version 2, as far as a release uses them. */
class DataPackageTest {

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
    private static final Set<String> OF_THE_PACKAGE =
            Set.of("$schema", "name", "title", "description", "version", "keywords", "resources");
    private static final Set<String> OF_A_RESOURCE = Set.of(
            "$schema",
            "name",
            "description",
            "type",
            "path",
            "format",
            "mediatype",
            "encoding",
            "bytes",
            "hash",
            "dialect",
            "schema");
    private static final Set<String> OF_A_SCHEMA =
            Set.of("$schema", "fields", "missingValues", "primaryKey", "foreignKeys");
    private static final Set<String> OF_ANY_FIELD =
            Set.of("name", "type", "format", "description", "example", "constraints");
    private static final Map<String, Set<String>> OF_FIELDS = Map.of(
            "string", Set.of("categories"),
            "boolean", Set.of("trueValues", "falseValues"),
            "integer", Set.of("categories"),
            "number", Set.of(),
            "date", Set.of());
    private static final Map<String, Set<String>> CONSTRAINTS = Map.of(
            "string", Set.of("required", "enum"),
            "boolean", Set.of("required"),
            "integer", Set.of("required", "minimum", "maximum"),
            "number", Set.of("required", "minimum", "maximum"),
            "date", Set.of("required", "minimum", "maximum"));

    @TempDir
    static Path folder;

    private static JsonNode root;

    @BeforeAll
    static void writeARelease() throws IOException {
        try (var writer = ReleaseWriter.open(folder, CsvProfile.LOSSLESS, new ReleaseInfo("0123456789ab", "1.2.3"))) {
            writer.month("2021-05");
            SampleFacts.rows().forEach(writer::add);
            writer.finish();
        }
        root = JsonMapper.shared().readTree(folder.resolve("datapackage.json").toFile());
    }

    @Test
    void thePackageNamesItselfInLowerCaseAndHoldsAResourceForEveryTable() {
        assertTrue(OF_THE_PACKAGE.containsAll(root.propertyNames()));
        assertEquals(PROFILES + "datapackage.json", root.get("$schema").asString());
        assertTrue(root.get("name").asString().matches("[a-z0-9._-]+"));
        assertEquals("0123456789ab", root.get("version").asString());
        for (var text : List.of("title", "description")) {
            assertTrue(root.get(text).isString() && !root.get(text).asString().isBlank(), text);
        }
        assertTrue(strings(root.get("keywords")).size() > 1);
        assertEquals(
                Tables.all().stream().map(table -> table.name()).toList(),
                root.get("resources")
                        .valueStream()
                        .map(resource -> resource.get("name").asString())
                        .toList());
    }

    @Test
    void aResourceIsATableInOneFileBelowThePackageWithItsSizeAndDigest() throws IOException, NoSuchAlgorithmException {
        for (var resource : root.get("resources")) {
            assertEquals(OF_A_RESOURCE, Set.copyOf(resource.propertyNames()));
            assertEquals(PROFILES + "dataresource.json", resource.get("$schema").asString());
            assertTrue(resource.get("name").asString().matches("[a-z0-9._-]+"));
            assertEquals("table", resource.get("type").asString());
            var path = resource.get("path").asString();
            assertFalse(path.startsWith("/") || path.contains("..") || path.contains("\\"), path);
            assertEquals("utf-8", resource.get("encoding").asString());
            var content = Files.readAllBytes(folder.resolve(path));
            assertEquals(content.length, resource.get("bytes").asLong());
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            assertEquals(
                    "sha256:" + HexFormat.of().formatHex(digest),
                    resource.get("hash").asString());
        }
    }

    @Test
    void theDialectIsThatOfTheFiles() throws IOException {
        for (var resource : root.get("resources")) {
            var dialect = resource.get("dialect");
            assertEquals(PROFILES + "tabledialect.json", dialect.get("$schema").asString());
            assertTrue(dialect.get("header").asBoolean()
                    && dialect.get("doubleQuote").asBoolean());
            var header = Files.readString(folder.resolve(resource.get("path").asString()))
                    .split(dialect.get("lineTerminator").asString())[0];
            assertEquals(
                    fields(resource).keySet(),
                    new java.util.LinkedHashSet<>(
                            List.of(header.split(dialect.get("delimiter").asString()))));
        }
    }

    @Test
    void aSchemaHoldsWhatTheStandardKnowsAndItsKeyIsThere() {
        for (var resource : root.get("resources")) {
            var schema = resource.get("schema");
            assertTrue(OF_A_SCHEMA.containsAll(schema.propertyNames()));
            assertEquals(PROFILES + "tableschema.json", schema.get("$schema").asString());
            assertEquals(List.of(""), strings(schema.get("missingValues")));
            var key = strings(schema.get("primaryKey"));
            assertFalse(key.isEmpty());
            for (var name : key) {
                var constraints = fields(resource).get(name).get("constraints");
                assertTrue(constraints.get("required").asBoolean(), () -> resource.get("name") + "." + name);
            }
        }
    }

    @Test
    void aFieldHasAKnownTypeAndOnlyThePropertiesAndConstraintsOfThatType() {
        for (var resource : root.get("resources")) {
            for (var field : fields(resource).values()) {
                var type = field.get("type").asString();
                var allowed = new HashSet<>(OF_ANY_FIELD);
                allowed.addAll(OF_FIELDS.get(type));
                assertTrue(allowed.containsAll(field.propertyNames()), field::toString);
                assertTrue(
                        field.get("example").isString()
                                && field.get("description").isString(),
                        field::toString);
                assertEquals("default", field.path("format").asString("default"));
                var constraints = field.path("constraints");
                assertTrue(CONSTRAINTS.get(type).containsAll(constraints.propertyNames()), field::toString);
                if (constraints.has("enum")) {
                    var values = strings(constraints.get("enum"));
                    assertEquals(values.size(), new HashSet<>(values).size(), field::toString);
                    assertTrue(strings(field.get("categories")).containsAll(values), field::toString);
                    assertTrue(values.contains(field.get("example").asString()), field::toString);
                }
            }
        }
    }

    @Test
    void aForeignKeyNamesAsManyColumnsAsTheKeyOfAResourceThatIsThereHas() {
        var keys = 0;
        for (var resource : root.get("resources")) {
            for (var key : resource.get("schema").path("foreignKeys")) {
                assertEquals(Set.of("fields", "reference"), Set.copyOf(key.propertyNames()));
                assertTrue(fields(resource).keySet().containsAll(strings(key.get("fields"))));
                var reference = key.get("reference");
                var self = resource.get("name").asString();
                assertFalse(reference.path("resource").asString("").equals(self), "a table refers to itself by name");
                var target = reference.has("resource")
                        ? resource(reference.get("resource").asString())
                        : resource;
                assertEquals(strings(target.get("schema").get("primaryKey")), strings(reference.get("fields")));
                assertEquals(key.get("fields").size(), reference.get("fields").size());
                keys++;
            }
        }
        assertTrue(keys > 25, "foreign keys: " + keys);
    }

    @Test
    void inTheProfileForSpreadsheetsItTellsOfTheMarks() throws IOException {
        var other = folder.resolve("excel");
        try (var writer = ReleaseWriter.open(other, CsvProfile.EXCEL, new ReleaseInfo("a", "b"))) {
            writer.finish();
        }
        assertTrue(Files.readString(other.resolve("datapackage.json")).contains("apostrophe"));
        assertFalse(root.get("description").asString().contains("apostrophe"));
    }

    private static JsonNode resource(String name) {
        return root.get("resources")
                .valueStream()
                .filter(resource -> resource.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, JsonNode> fields(JsonNode resource) {
        return resource.get("schema")
                .get("fields")
                .valueStream()
                .collect(Collectors.toMap(
                        field -> field.get("name").asString(),
                        field -> field,
                        (one, other) -> {
                            throw new IllegalStateException("a name is there twice: " + one);
                        },
                        java.util.LinkedHashMap::new));
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
