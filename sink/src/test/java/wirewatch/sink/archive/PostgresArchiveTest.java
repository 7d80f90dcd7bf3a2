package wirewatch.sink.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

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
