package org.dateline.io.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.generic.GenericData;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.avro.AvroWriteSupport;
import org.apache.parquet.conf.HadoopParquetConfiguration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.dateline.core.table.Column;
import org.dateline.core.table.Table;

/** One Parquet file, named by its content when it is finished: the same rows give the same bytes and the same name. */
final class ParquetFile implements RowWriter {

    private static final String TORSO = "_part.parquet.tmp";
    private static final int NAME_DIGITS = 12;
    private static final long ROW_GROUP_BYTES = 16L << 20;

    private final List<Column> columns;
    private final ParquetSchema schema;
    private final Path folder;
    private final ParquetWriter<GenericData.Record> writer;

    private ParquetFile(
            List<Column> columns, ParquetSchema schema, Path folder, ParquetWriter<GenericData.Record> writer) {
        this.columns = columns;
        this.schema = schema;
        this.folder = folder;
        this.writer = writer;
    }

    static ParquetFile open(Table<?> table, ParquetSchema schema, Path folder, ReleaseInfo release) throws IOException {
        Files.createDirectories(folder);
        var writer = new RecordWriterBuilder(new LocalOutputFile(folder.resolve(TORSO)), schema)
                .withConf(configuration())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withDictionaryEncoding(true)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .withExtraMetaData(Map.of("dateline.release", release.id(), "dateline.version", release.version()))
                .build();
        return new ParquetFile(table.columns(), schema, folder, writer);
    }

    @Override
    public void write(Record row) throws IOException {
        var record = new GenericData.Record(schema.avro());
        for (var i = 0; i < columns.size(); i++) {
            var value = columns.get(i).value(row);
            record.put(i, value instanceof String text ? ValidText.of(text) : value);
        }
        writer.write(record);
    }

    @Override
    public void finish() throws IOException {
        writer.close();
        var torso = folder.resolve(TORSO);
        Files.move(torso, folder.resolve("part-" + digest(torso).substring(0, NAME_DIGITS) + ".parquet"));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    /** Files are put together on the local disk without Hadoop, which would start a process per file to set permissions. */
    private static ParquetConfiguration configuration() {
        var configuration = new PlainParquetConfiguration();
        configuration.setBoolean(AvroWriteSupport.WRITE_OLD_LIST_STRUCTURE, false);
        return configuration;
    }

    private static String digest(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), Sha256.sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    private static final class RecordWriterBuilder
            extends ParquetWriter.Builder<GenericData.Record, RecordWriterBuilder> {

        private final ParquetSchema schema;

        private RecordWriterBuilder(OutputFile file, ParquetSchema schema) {
            super(file);
            this.schema = schema;
        }

        @Override
        protected RecordWriterBuilder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // the builder still has no other abstract method for it
        protected WriteSupport<GenericData.Record> getWriteSupport(Configuration configuration) {
            return getWriteSupport(new HadoopParquetConfiguration(configuration));
        }

        @Override
        protected WriteSupport<GenericData.Record> getWriteSupport(ParquetConfiguration configuration) {
            var model = new GenericData();
            model.addLogicalTypeConversion(new TimeConversions.DateConversion());
            return new AvroWriteSupport<>(schema.parquet(), schema.avro(), model);
        }
    }
}
