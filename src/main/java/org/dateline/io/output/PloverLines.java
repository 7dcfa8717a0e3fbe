package org.dateline.io.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.core.table.EventRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as records of PLOVER, the draft of version 2.0: one JSON object a line, and in it only fields that are known. PLOVER asks for
 * a date and has no words for what has not happened: other events are left out.
 */
final class PloverLines implements RowWriter {

    /** What stands in the place of a country: bodies of states, and others of no country. */
    private static final Set<String> CODES = Set.of("IGO", "NGO", "MNC", "ISM", "IMG", "UNO", "EUR");

    private static final Map<String, Integer> RESOLUTIONS = Map.of("town", 4, "region", 2, "country", 1);

    private static final String KOSOVO = "XKX";
    private static final String KOSOVO_OF_PLOVER = "KOS";

    private final Writer file;
    private final ReleaseInfo release;

    private PloverLines(Writer file, ReleaseInfo release) {
        this.file = file;
        this.release = release;
    }

    static PloverLines open(Path file, ReleaseInfo release) throws IOException {
        return new PloverLines(new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8)), release);
    }

    @Override
    public void write(Record row) throws IOException {
        var event = (EventRow) row;
        if (event.dateStart() != null && Happened.is(event)) {
            file.write(ValidText.of(JsonMapper.shared().writeValueAsString(record(event))));
            file.write('\n');
        }
    }

    @Override
    public void finish() throws IOException {
        file.close();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private Map<String, Object> record(EventRow event) {
        var record = new Fields()
                .put("id", event.eventId())
                .put("date", event.dateStart())
                .put("enddate", Objects.equals(event.dateStart(), event.dateEnd()) ? null : event.dateEnd());
        record.put("actor", side(event.actorName(), event.actorIso3c(), event.actorSector(), event.actorEntityId()))
                .put(
                        "recipient",
                        side(
                                event.recipientName(),
                                event.recipientIso3c(),
                                event.recipientSector(),
                                event.recipientEntityId()))
                .put("event", List.of(String.valueOf(event.eventType())))
                .put("mode", event.eventMode() == null ? List.of() : List.of(event.eventMode()))
                .put("quad_code", event.quadClass())
                .put("event_scale", event.ploverScore())
                .put("event_loc", filled(place(event)))
                .put("size", filled(new Fields().put("dead", event.deadLow()).put("injured", event.injuredLow())))
                .put("text", event.summary())
                .put("cite_info", citation(event).map)
                .put("date_basis", event.dateBasis())
                .put("date_confidence", event.dateConfidence())
                .put("confidence", event.confidence());
        return record.map;
    }

    /** A list as PLOVER has it; our table has the first of several. Empty if the text names nobody. */
    private static List<Object> side(
            @Nullable String name, @Nullable String country, @Nullable String sector, @Nullable String entity) {
        var ofCode = country == null && sector != null && CODES.contains(sector);
        var side = new Fields()
                .put("code", ofCode ? sector : code(country))
                .put("sector", ofCode ? null : sector)
                .put("entity_text", name)
                .put("entity_id", entity);
        return side.map.isEmpty() ? List.of() : List.of(side.map);
    }

    private static Fields place(EventRow event) {
        return new Fields()
                .put("resolved_place", event.placeName())
                .put("geonameid", event.placeId())
                .put("lat", event.latitude())
                .put("lon", event.longitude())
                .put("province", event.admin1Name())
                .put("country_code", code(event.iso3c()))
                .put("resolution", RESOLUTIONS.get(String.valueOf(event.placePrecision())));
    }

    private Fields citation(EventRow event) {
        return new Fields()
                .put("url", event.sourceUrl())
                .put("title", event.sourceTitle())
                .put("coder", "Dateline " + release.version())
                .put("codebook", "PLOVER 2.0 draft")
                .put("version", release.id());
    }

    private static @Nullable String code(@Nullable String country) {
        return KOSOVO.equals(country) ? KOSOVO_OF_PLOVER : country;
    }

    private static @Nullable Map<String, Object> filled(Fields fields) {
        return fields.map.isEmpty() ? null : fields.map;
    }

    /** Fields in their order; what is not known is no field. */
    private static final class Fields {
        private final Map<String, Object> map = new LinkedHashMap<>();

        private Fields put(String name, @Nullable Object value) {
            if (value instanceof Number || value instanceof List<?> || value instanceof Map<?, ?>) {
                map.put(name, value);
            } else if (value != null) {
                map.put(name, value.toString());
            }
            return this;
        }
    }
}
