package wirewatch.standalone.bench;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where rows are written to for a measurement.
 *
 * @param url as the archive takes it
 * @param user of PostgreSQL; null for its default
 * @param password of PostgreSQL; null for none
 */
public record BenchDatabase(
        String url, @Nullable String user, @Nullable String password) {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** @throws IllegalArgumentException where it is no PostgreSQL: SQLite is measured in a file that goes with the run */
    public static BenchDatabase postgres(String url, @Nullable String user, @Nullable String password) {
        if (!url.startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException("--database: " + POSTGRESQL + "//HOST/DATABASE, not " + url);
        }
        return new BenchDatabase(url, user, password);
    }

    static BenchDatabase sqlite(Path file) {
        return new BenchDatabase("jdbc:sqlite:" + file, null, null);
    }

    boolean isSqlite() {
        return !url.startsWith(POSTGRESQL);
    }

    /** The same with tables in a schema of its own. */
    BenchDatabase in(String schema) {
        return new BenchDatabase(url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema, user, password);
    }
}
