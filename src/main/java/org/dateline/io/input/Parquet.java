package org.dateline.io.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.avro.AvroReadSupport;
import org.apache.parquet.avro.AvroSchemaConverter;
import org.apache.parquet.conf.HadoopParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.LocalInputFile;

/** A Parquet table of articles, one a row. Its list of columns stands at the end, so the whole must be at hand: it is copied. */
final class Parquet implements Format {

    @Override
    public List<String> endings() {
        return List.of(".parquet", ".pq");
    }

    @Override
    public Records open(SourceFile file) throws IOException {
        var copy = Files.createTempFile("dateline-", ".parquet");
        try {
            Files.copy(file.bytes(), copy, StandardCopyOption.REPLACE_EXISTING);
            return new TableRecords(new Rows(copy, reader(copy)), file);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(copy);
            throw TableRecords.unreadable(broken);
        }
    }

    /** Days and times as values; those in the old spelling of Impala and Spark as bytes. */
    private static ParquetReader<GenericRecord> reader(Path file) throws IOException {
        var configuration = new HadoopParquetConfiguration(new Configuration(false));
        configuration.setBoolean(AvroReadSupport.READ_INT96_AS_FIXED, true);
        configuration.setBoolean(AvroSchemaConverter.ADD_LIST_ELEMENT_RECORDS, false);
        return AvroParquetReader.<GenericRecord>builder(new LocalInputFile(file), configuration)
                .withDataModel(RowJson.MODEL)
                .build();
    }

    /** The rows of the copy, which is deleted after the last. */
    private record Rows(Path copy, ParquetReader<GenericRecord> reader) implements TableRecords.Rows {

        @Override
        public GenericRecord next() throws IOException {
            return reader.read();
        }

        @Override
        public void close() throws IOException {
            reader.close();
            Files.deleteIfExists(copy);
        }
    }
}
