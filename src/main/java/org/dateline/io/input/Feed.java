package org.dateline.io.input;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.core.model.NoticeCode;
import org.jspecify.annotations.Nullable;

/** A feed, RSS or Atom: an article an item. What stands outside of items names the publisher. Nothing outside of the file is read. */
final class Feed implements Format {

    private static final Set<String> ITEMS = Set.of("item", "entry");

    /** What the elements of an item say; of several the first of a line counts. */
    private static final Map<String, List<String>> ELEMENTS = Map.of(
            FieldNames.TEXT, List.of("encoded", "content", "description", "summary"),
            Fields.ID, List.of("guid", "id"),
            Fields.TITLE, List.of("title"),
            Fields.URL, List.of("link"),
            Fields.PUBLISHED_ON, List.of("pubDate", "published", "date", "issued"),
            Fields.PUBLISHER, List.of("source", "publisher"),
            Fields.AUTHOR, List.of("creator", "author"),
            Fields.LANGUAGE, List.of("language"));

    @Override
    public List<String> endings() {
        return List.of(".rss", ".atom", ".rdf", ".xml");
    }

    @Override
    public Records open(SourceFile file) throws IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            return new Items(factory.createXMLStreamReader(file.bytes()), file.limits());
        } catch (XMLStreamException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }

    /** Item after item. */
    private static final class Items implements Records {

        private final XMLStreamReader reader;
        private final Limits limits;
        private final Map<String, String> feed = new LinkedHashMap<>();
        private int recordNo;
        private boolean done;

        private Items(XMLStreamReader reader, Limits limits) {
            this.reader = reader;
            this.limits = limits;
        }

        @Override
        public @Nullable SourceRecord next() throws IOException {
            try {
                return done ? null : read();
            } catch (XMLStreamException broken) {
                done = true;
                throw new IOException(broken.getMessage(), broken);
            }
        }

        private @Nullable SourceRecord read() throws XMLStreamException {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    var name = reader.getLocalName();
                    if (ITEMS.contains(name)) {
                        var values = item();
                        recordNo++;
                        return new SourceRecord(recordNo, false, () -> fields(values));
                    }
                    if (name.equals("title") || name.equals("language")) {
                        feed.putIfAbsent(name, text());
                    }
                }
            }
            done = true;
            return recordNo > 0
                    ? null
                    : SourceRecord.refused(1, NoticeCode.BROKEN_RECORD, "it is XML, but no feed with items or entries");
        }

        private Map<String, String> item() throws XMLStreamException {
            var values = new LinkedHashMap<String, String>();
            for (int depth = 1; depth > 0; ) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    var name = reader.getLocalName();
                    var link = reader.getAttributeValue(null, "href");
                    var rel = reader.getAttributeValue(null, "rel");
                    var text = text();
                    if (rel == null || rel.equals("alternate") || !name.equals("link")) {
                        values.putIfAbsent(name, name.equals("link") && link != null ? link : text);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
            return values;
        }

        /** All text in the element; of elements in it too, which is how XHTML stands in a feed. */
        private String text() throws XMLStreamException {
            var text = new StringBuilder();
            for (int depth = 1; depth > 0; ) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    text.append('<').append(reader.getLocalName()).append('>');
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    text.append(depth > 0 ? "</" + reader.getLocalName() + ">" : "");
                } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                    text.append('&').append(reader.getLocalName()).append(';');
                } else if (reader.hasText() && text.length() <= limits.textChars()) {
                    text.append(reader.getText());
                }
            }
            return text.toString().strip();
        }

        private Fields fields(Map<String, String> item) throws BrokenRecord {
            var values = new LinkedHashMap<String, String>();
            ELEMENTS.forEach((field, names) -> names.stream()
                    .map(name -> item.getOrDefault(name, ""))
                    .filter(value -> !value.isBlank())
                    .findFirst()
                    .ifPresent(value -> values.put(field, plain(field, value))));
            values.putIfAbsent(FieldNames.TEXT, "");
            values.putIfAbsent(Fields.PUBLISHER, feed.getOrDefault("title", ""));
            values.putIfAbsent(Fields.LANGUAGE, feed.getOrDefault("language", ""));
            return FieldNames.DEFAULT.fields(values);
        }

        /** Only texts keep their tags. */
        private static String plain(String field, String value) {
            return field.equals(FieldNames.TEXT)
                    ? value
                    : value.replaceAll("<[^<>]{1,50}>", " ")
                            .replaceAll("\\s+", " ")
                            .strip();
        }
    }
}
