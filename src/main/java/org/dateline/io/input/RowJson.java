package org.dateline.io.input;

import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericFixed;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** A row of a table with a schema as a JSON object: days and times as ISO writes them, bytes as the text they are. */
final class RowJson {

    static final GenericData MODEL = model();

    private static final int INT96 = 12;
    private static final long JULIAN_EPOCH = 2_440_588;
    private static final long SECONDS_OF_DAY = 86_400;

    private final JsonGenerator json;

    private RowJson(JsonGenerator json) {
        this.json = json;
    }

    private static GenericData model() {
        var model = new GenericData();
        model.addLogicalTypeConversion(new TimeConversions.DateConversion());
        model.addLogicalTypeConversion(new TimeConversions.TimestampMillisConversion());
        model.addLogicalTypeConversion(new TimeConversions.TimestampMicrosConversion());
        model.addLogicalTypeConversion(new TimeConversions.TimestampNanosConversion());
        model.addLogicalTypeConversion(new TimeConversions.LocalTimestampMillisConversion());
        model.addLogicalTypeConversion(new TimeConversions.LocalTimestampMicrosConversion());
        model.addLogicalTypeConversion(new TimeConversions.LocalTimestampNanosConversion());
        return model;
    }

    static String of(IndexedRecord row) {
        var text = new StringWriter();
        try (var json = JsonRecord.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new RowJson(json).write(row);
        }
        return text.toString();
    }

    private void write(@Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof IndexedRecord record) {
            json.writeStartObject();
            for (Schema.Field field : record.getSchema().getFields()) {
                json.writeName(field.name());
                write(record.get(field.pos()));
            }
            json.writeEndObject();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, member) -> {
                json.writeName(String.valueOf(name));
                write(member);
            });
            json.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            json.writeStartArray();
            list.forEach(this::write);
            json.writeEndArray();
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else {
            json.writeString(text(value));
        }
    }

    private static String text(Object value) {
        if (value instanceof ByteBuffer bytes) {
            return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
        }
        if (value instanceof GenericFixed fixed && fixed.bytes().length == INT96) {
            return int96(fixed.bytes());
        }
        return value.toString();
    }

    /** The nanoseconds of the day, then the Julian day: how Impala and old Spark write times. */
    private static String int96(byte[] bytes) {
        var numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long nanos = numbers.getLong();
        long seconds = (numbers.getInt() - JULIAN_EPOCH) * SECONDS_OF_DAY;
        return Instant.ofEpochSecond(seconds, nanos).toString();
    }
}
