package org.dateline.run.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.RunFailure;
import org.h2.jdbcx.JdbcConnectionPool;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The database of the job repository: an H2 file in the state folder, or any JDBC URL. The file is a cache: if it is
 * broken, it is put aside and made anew.
 */
final class Repositories {

    private static final List<String> TABLES = List.of(
            "BATCH_JOB_EXECUTION",
            "BATCH_JOB_EXECUTION_CONTEXT",
            "BATCH_JOB_EXECUTION_PARAMS",
            "BATCH_JOB_INSTANCE",
            "BATCH_STEP_EXECUTION",
            "BATCH_STEP_EXECUTION_CONTEXT");

    private Repositories() {}

    /** WRITE_DELAY=0: what is committed is on disk, so a killed run can always be told from a finished one. */
    static DataSource inFolder(Path state, int threads) {
        var url = "jdbc:h2:file:" + state.toAbsolutePath().resolve("jobs") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        try {
            return readyPool(url, threads);
        } catch (SQLException | RuntimeException broken) {
            LoggerFactory.getLogger(Repositories.class)
                    .warn("the job repository is broken and is made anew: {}", broken.toString());
            putAside(state);
            try {
                return readyPool(url, threads);
            } catch (SQLException | RuntimeException again) {
                throw new RunFailure(ExitCode.IO, "cannot make a job repository in " + state, again);
            }
        }
    }

    /**
     * Each chunk holds a connection while it is worked on, and its step may need another. A pool that is not ready is
     * closed: an open database would outlive its file.
     */
    private static DataSource readyPool(String url, int threads) throws SQLException {
        var pool = JdbcConnectionPool.create(url, "dateline", "");
        pool.setMaxConnections(2 * threads + 10);
        try {
            return ready(pool, "h2");
        } catch (SQLException | RuntimeException broken) {
            pool.dispose();
            throw broken;
        }
    }

    static DataSource at(String url) {
        var product = url.split(":", 3)[1];
        try {
            return ready(new DriverManagerDataSource(url), product);
        } catch (SQLException | RuntimeException refused) {
            throw new RunFailure(ExitCode.CONFIGURATION, "cannot use the job repository at " + product, refused);
        }
    }

    private static DataSource ready(DataSource source, String product) throws SQLException {
        var present = tables(source);
        if (present.isEmpty()) {
            new ResourceDatabasePopulator(
                            new ClassPathResource("org/springframework/batch/core/schema-" + product + ".sql"))
                    .execute(source);
            present = tables(source);
        }
        if (!present.containsAll(TABLES)) {
            throw new SQLException("the job repository has only the tables " + present);
        }
        return source;
    }

    private static TreeSet<String> tables(DataSource source) throws SQLException {
        var names = new TreeSet<String>();
        try (var connection = source.getConnection();
                var found =
                        connection.getMetaData().getTables(null, null, null, new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                var name = found.getString("TABLE_NAME").toUpperCase(Locale.ROOT);
                if (name.startsWith("BATCH_")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static void putAside(Path state) {
        try {
            Files.deleteIfExists(state.resolve("jobs.trace.db"));
            if (Files.exists(state.resolve("jobs.mv.db"))) {
                var aside = state.resolve("jobs.broken.mv.db");
                Files.move(state.resolve("jobs.mv.db"), aside, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException refused) {
            throw new RunFailure(ExitCode.OUTPUT_NOT_WRITABLE, "cannot write to " + state, refused);
        }
    }
}
