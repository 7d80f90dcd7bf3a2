package wirewatch.standalone.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import wirewatch.standalone.stages.ScratchFolder;

/** Empty databases, one after the other, that are gone at the end: files, or schemas of their own beside whatever is there. */
final class Sites implements AutoCloseable {

    private final IntFunction<BenchDatabase> make;
    private final Runnable clear;
    private int number;

    private Sites(IntFunction<BenchDatabase> make, Runnable clear) {
        this.make = make;
        this.clear = clear;
    }

    static Sites sqlite() {
        ScratchFolder folder = ScratchFolder.make();
        return new Sites(
                number -> BenchDatabase.sqlite(folder.path().resolve("bench-" + number + ".db")), folder::close);
    }

    static Sites postgres(BenchDatabase database) {
        String prefix = "wirewatch_bench_" + UUID.randomUUID().toString().substring(0, 8) + "_";
        List<String> made = new ArrayList<>();
        return new Sites(
                number -> {
                    made.forEach(schema -> run(database, "DROP SCHEMA IF EXISTS " + schema + " CASCADE"));
                    made.clear();
                    made.add(prefix + number);
                    run(database, "CREATE SCHEMA " + prefix + number);
                    return database.in(prefix + number);
                },
                () -> made.forEach(schema -> run(database, "DROP SCHEMA IF EXISTS " + schema + " CASCADE")));
    }

    BenchDatabase next() {
        return make.apply(number++);
    }

    @Override
    public void close() {
        clear.run();
    }

    private static void run(BenchDatabase database, String sql) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the database of the measurement does not answer", e);
        }
    }
}
