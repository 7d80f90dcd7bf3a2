package wirewatch.sink.archive;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Opens an archive by its JDBC URL: a pool of connections, and the tables as this version needs them. */
public final class Database {

    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final int CONNECTIONS = 8;

    /**
     * Every alert changes pages all over two indexes, by its id and by its watch, and at a checkpoint each goes from the log into the
     * file. With 64 MB of log between two of them instead of SQLite's 4 MB, and 2,000 rows a transaction instead of 1,000, 600,000
     * alerts to 10,000 watches were stored 1.35 times as fast, and 10.7 KB written for each instead of 17.1.
     */
    private static final String FEW_CHECKPOINTS = "PRAGMA wal_autocheckpoint = 16384";

    /** Kilobytes of pages for each connection that needs as many, where SQLite's own are 2,000: a transaction of the writer's changes more. */
    private static final String CACHE = "-16000";

    private Database() {}

    /**
     * @param url {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://HOST/DATABASE}
     * @throws IllegalStateException where no database answers, saying what to do
     */
    public static Archive open(String url, @Nullable String user, @Nullable String password) {
        HikariDataSource pool = connect(settings(url, user, password));
        try {
            migrate(pool, url.startsWith(SQLITE) ? "sqlite" : "postgresql");
            Jdbi jdbi = Jdbi.create(pool);
            return new JdbiArchive(jdbi, WordIndex.of(url), identity(jdbi), pool, Clock.systemUTC());
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /** Whether {@link #open} knows how to open such a URL. */
    public static boolean knows(String url) {
        return url.startsWith(SQLITE) || url.startsWith(POSTGRESQL);
    }

    private static HikariConfig settings(String url, @Nullable String user, @Nullable String password) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setUsername(user);
        settings.setPassword(password);
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setPoolName("wirewatch-archive");
        settings.setConnectionTimeout(10_000);
        if (url.startsWith(SQLITE)) {
            makeFolder(url.substring(SQLITE.length()));
            sqlite(settings);
        } else {
            settings.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        return settings;
    }

    /** NORMAL may lose the last transactions with the power, and never more: their offsets go with them, and Kafka has the rest. */
    private static void sqlite(HikariConfig settings) {
        settings.addDataSourceProperty("journal_mode", "WAL");
        settings.addDataSourceProperty("synchronous", "NORMAL");
        settings.addDataSourceProperty("busy_timeout", "10000");
        settings.addDataSourceProperty("cache_size", CACHE);
        settings.setConnectionInitSql(FEW_CHECKPOINTS);
    }

    private static void makeFolder(String file) {
        Path folder = Path.of(file.replaceFirst("\\?.*", "")).toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of the archive cannot be made: " + folder, e);
        }
    }

    private static HikariDataSource connect(HikariConfig settings) {
        try {
            return new HikariDataSource(settings);
        } catch (PoolInitializationException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IllegalStateException(
                    "the archive cannot be opened (" + cause.getMessage()
                            + "): start the database, or give another with WIREWATCH_ARCHIVE",
                    e);
        }
    }

    private static void migrate(HikariDataSource pool, String dialect) {
        try {
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(pool)
                    .locations(
                            "classpath:wirewatch/sink/archive/migrations",
                            "classpath:wirewatch/sink/archive/dialects/" + dialect)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new IllegalStateException(
                    "the archive's tables cannot be made or brought up to date (" + e.getMessage()
                            + "): is this a database of Wirewatch, and of no later version?",
                    e);
        }
    }

    private static String identity(Jdbi jdbi) {
        return jdbi.inTransaction(handle -> {
            handle.createUpdate("INSERT INTO archive (one, identity) VALUES (1, :new) ON CONFLICT DO NOTHING")
                    .bind("new", UUID.randomUUID().toString())
                    .execute();
            return handle.select("SELECT identity FROM archive")
                    .mapTo(String.class)
                    .one();
        });
    }
}
