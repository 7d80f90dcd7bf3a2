package wirewatch.sink.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static wirewatch.sink.Samples.clipping;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;
import wirewatch.contract.Clipping;
import wirewatch.processor.domain.watch.Needed;
import wirewatch.processor.domain.watch.WatchTrial;

@Testcontainers(disabledWithoutDocker = true)
class PostgresArchiveTest extends ArchiveContract {

    @Container
    private static final PostgreSQLContainer POSTGRES = new PostgreSQLContainer(
                    DockerImageName.parse(System.getenv().getOrDefault("POSTGRES_IMAGE", "postgres:17"))
                            .asCompatibleSubstituteFor("postgres"))
            .withStartupTimeout(Duration.ofMinutes(4));

    private String database = "";

    /** Each test has a database of its own, on one server. */
    @BeforeEach
    @Override
    void opens() {
        database = "d" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = DriverManager.getConnection(
                        POSTGRES.getJdbcUrl(), POSTGRES.getUsername(), POSTGRES.getPassword());
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        super.opens();
    }

    @Override
    Archive open() {
        return Database.open(url(), POSTGRES.getUsername(), POSTGRES.getPassword());
    }

    private String url() {
        return "jdbc:postgresql://" + POSTGRES.getHost() + ":" + POSTGRES.getMappedPort(5432) + "/" + database;
    }

    /** However many of the latest places are walked down first, the same are found in the same order. */
    @Test
    void law_words_are_found_in_order_among_the_latest_and_behind_them() {
        store(IntStream.range(0, 40)
                .mapToObj(i -> clipping("c" + i)
                        .titled((i % 3 == 0 ? "ferry " : "") + (i % 7 == 0 ? "harbour" : "road"))
                        .make())
                .toArray(Clipping[]::new));
        digested();
        Random random = new Random(5);
        try (Handle handle = Jdbi.create(url(), POSTGRES.getUsername(), POSTGRES.getPassword())
                .open()) {
            Map<String, Integer> matches = Map.of(
                    "ferry", 14, "harbour", 6, "ferry harbour", 2, "ferry OR harbour", 18, "har*", 6, "absent", 0);
            matches.forEach((query, number) -> {
                Needed needed = new WatchTrial(query).needed();
                for (int round = 0; round < 20; round++) {
                    long before = random.nextBoolean() ? Long.MAX_VALUE : random.nextInt(50);
                    int limit = 1 + random.nextInt(20);
                    assertThat(new TsvectorWords(random.nextInt(5)).places(handle, needed, before, limit))
                            .as("%s below %d", query, before)
                            .isEqualTo(new TsvectorWords(1_000).places(handle, needed, before, limit))
                            .isSortedAccordingTo(Comparator.reverseOrder())
                            .hasSizeLessThanOrEqualTo(limit);
                }
                assertThat(new TsvectorWords(0).places(handle, needed, Long.MAX_VALUE, 40))
                        .hasSize(number);
            });
        }
    }

    @Test
    void records_are_compressed_by_the_faster_method() throws SQLException {
        try (var connection = DriverManager.getConnection(url(), POSTGRES.getUsername(), POSTGRES.getPassword());
                var columns = connection.createStatement();
                var rows = columns.executeQuery("SELECT DISTINCT attcompression FROM pg_attribute"
                        + " JOIN pg_class ON pg_class.oid = attrelid WHERE attname = 'record' AND relkind = 'r'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("l");
            assertThat(rows.next()).isFalse();
        }
    }
}
