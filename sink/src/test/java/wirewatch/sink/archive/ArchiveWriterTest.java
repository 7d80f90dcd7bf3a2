package wirewatch.sink.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wirewatch.sink.Samples.clipping;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;
import wirewatch.contract.Topics;
import wirewatch.sink.Broker;

/** From a real broker into SQLite, through failures of the database and of other writers. */
@Testcontainers(disabledWithoutDocker = true)
class ArchiveWriterTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Container
    private static final KafkaContainer KAFKA = Broker.container();

    @TempDir
    Path folder;

    private Broker broker;
    private Archive archive;

    @BeforeEach
    void starts() {
        broker = new Broker(KAFKA.getBootstrapServers());
        broker.cluster().ensure(Topics.all());
        archive = Database.open(url(), null, null);
    }

    @AfterEach
    void ends() {
        archive.close();
        broker.close();
    }

    @Test
    void a_database_that_fails_before_or_after_a_commit_loses_and_doubles_nothing() {
        int before = broker.read(Topics.CLIPPINGS).size();
        AtomicInteger failures = new AtomicInteger();
        try (ArchiveWriter writer =
                ArchiveWriter.start(broker.cluster(), "a", failing(failures), 100, new SimpleMeterRegistry())) {
            for (int i = 0; i < 500; i++) {
                broker.write(clipping("flaky-" + i).make());
            }
            await().atMost(PATIENCE).until(() -> archive.counts().clippings() == before + 500);
            assertThat(writer.alive()).isTrue();
        }
        assertThat(failures).hasPositiveValue();
        assertThat(storedOffsets()).isEqualTo(broker.read(Topics.CLIPPINGS).size());
    }

    @Test
    void a_locked_database_holds_it_up_and_nothing_else() throws Exception {
        broker.write(clipping("locked-0").make());
        try (ArchiveWriter writer =
                ArchiveWriter.start(broker.cluster(), "b", archive, 100, new SimpleMeterRegistry())) {
            await().atMost(PATIENCE).until(() -> archive.clipping("locked-0").isPresent());
            try (Connection other = DriverManager.getConnection(url());
                    Statement lock = other.createStatement()) {
                lock.execute("BEGIN IMMEDIATE");
                broker.write(clipping("locked-1").make());
                await().atMost(PATIENCE)
                        .until(() -> String.valueOf(writer.trouble()).contains("locked"));
                assertThat(archive.clipping("locked-1")).isEmpty();
                lock.execute("ROLLBACK");
            }
            await().atMost(PATIENCE).until(() -> archive.clipping("locked-1").isPresent());
            await().atMost(PATIENCE).until(() -> writer.trouble() == null);
        }
    }

    @Test
    void two_writers_of_one_database_share_the_work_and_take_over_from_each_other() {
        int before = broker.read(Topics.CLIPPINGS).size();
        try (ArchiveWriter first =
                ArchiveWriter.start(broker.cluster(), "one", archive, 100, new SimpleMeterRegistry())) {
            await().atMost(PATIENCE).until(() -> first.trouble() == null);
            try (Archive same = Database.open(url(), null, null);
                    ArchiveWriter second =
                            ArchiveWriter.start(broker.cluster(), "two", same, 100, new SimpleMeterRegistry())) {
                write("shared-a", 200);
                await().atMost(PATIENCE).until(() -> second.trouble() == null);
                write("shared-b", 200);
                await().atMost(PATIENCE).until(() -> archive.counts().clippings() == before + 400);
            }
            write("shared-c", 200);
            await().atMost(PATIENCE).until(() -> archive.counts().clippings() == before + 600);
        }
        assertThat(storedOffsets()).isEqualTo(before + 600);
    }

    private void write(String name, int clippings) {
        for (int i = 0; i < clippings; i++) {
            broker.write(clipping(name + i).make());
        }
    }

    /** As the offsets of a topic without transactions count its records. */
    private long storedOffsets() {
        return archive.offsets().entrySet().stream()
                .filter(entry -> entry.getKey().topic().equals(Topics.CLIPPINGS.name()))
                .mapToLong(entry -> entry.getValue())
                .sum();
    }

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("archive.db");
    }

    /** The archive, but every third store fails: half of those before anything is stored, half after all is. */
    private Archive failing(AtomicInteger failures) {
        Random random = new Random(5);
        return (Archive) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Archive.class}, (proxy, method, arguments) -> {
                    boolean fails = method.getName().equals("store") && failures.get() < 4 && random.nextInt(3) == 0;
                    if (fails && failures.incrementAndGet() % 2 == 0) {
                        throw new IllegalStateException("the disk is full");
                    }
                    Object answer = invoke(method, arguments);
                    if (fails) {
                        throw new IllegalStateException("the connection broke during the commit");
                    }
                    return answer;
                });
    }

    private Object invoke(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(archive, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
