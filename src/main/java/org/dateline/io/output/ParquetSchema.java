package org.dateline.io.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.parquet.avro.AvroSchemaConverter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.dateline.core.table.Column;
import org.dateline.core.table.Table;

/**
 * The schemas of a table in Avro and in Parquet. A field's id is derived from its name, so that it stays the same when
 * columns are added before it.
 */
record ParquetSchema(Schema avro, MessageType parquet) {

    static ParquetSchema of(Table<?> table) {
        var fields = table.columns().stream().map(ParquetSchema::field).toList();
        var avro = Schema.createRecord(table.name(), table.description(), "org.dateline", false, fields);
        var converted = new AvroSchemaConverter().convert(avro);
        List<Type> withIds = converted.getFields().stream()
                .map(field -> field.withId(fieldId(field.getName())))
                .toList();
        return new ParquetSchema(avro, new MessageType(table.name(), withIds));
    }

    static int fieldId(String column) {
        var crc = new CRC32();
        crc.update(column.getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() & Integer.MAX_VALUE);
    }

    private static Schema.Field field(Column column) {
        var type = type(column);
        if (!column.nullable()) {
            return new Schema.Field(column.name(), type, column.description());
        }
        var optional = SchemaBuilder.unionOf().nullType().and().type(type).endUnion();
        return new Schema.Field(column.name(), optional, column.description(), Schema.Field.NULL_DEFAULT_VALUE);
    }

    private static Schema type(Column column) {
        return switch (column.type()) {
            case TEXT -> Schema.create(Schema.Type.STRING);
            case INTEGER -> Schema.create(Schema.Type.INT);
            case LONG -> Schema.create(Schema.Type.LONG);
            case NUMBER -> Schema.create(Schema.Type.DOUBLE);
            case BOOLEAN -> Schema.create(Schema.Type.BOOLEAN);
            case DATE -> LogicalTypes.date().addToSchema(Schema.create(Schema.Type.INT));
        };
    }
}
