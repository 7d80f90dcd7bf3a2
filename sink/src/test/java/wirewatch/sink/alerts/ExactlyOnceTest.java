package wirewatch.sink.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wirewatch.sink.Samples.clipping;
import static wirewatch.sink.Samples.watch;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;
import wirewatch.contract.Alert;
import wirewatch.contract.Decision;
import wirewatch.contract.Topics;
import wirewatch.sink.Broker;
import wirewatch.sink.watches.Watches;

@Testcontainers(disabledWithoutDocker = true)
class ExactlyOnceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Container
    private static final KafkaContainer KAFKA = Broker.container();

    @TempDir
    File logs;

    private Broker broker;

    @BeforeEach
    void starts() {
        broker = new Broker(KAFKA.getBootstrapServers());
        broker.cluster().ensure(Topics.all());
    }

    @AfterEach
    void ends() {
        broker.close();
    }

    @Test
    void killed_again_and_again_in_the_middle_it_tells_every_clipping_once() throws Exception {
        int clippings = 4_000;
        broker.write(watch("all"));
        broker.write(watch("reprints", Decision.REPRINT));
        Thread writing = new Thread(() -> write(clippings));
        writing.start();
        Random random = new Random(11);
        for (int kill = 0; kill < 4; kill++) {
            Process process = process();
            int before = told("all");
            await().atMost(PATIENCE).until(() -> told("all") > before || before == clippings);
            elapses(Duration.ofMillis(random.nextInt(400)));
            process.destroyForcibly().waitFor();
        }
        writing.join();
        Process last = process();
        await().atMost(PATIENCE).until(() -> told("all") + told("reprints") >= clippings + clippings / 2);
        last.destroyForcibly().waitFor();

        List<Alert> alerts = broker.values(Topics.ALERTS).stream()
                .filter(alert -> Set.of("all", "reprints").contains(alert.watch()))
                .toList();
        Set<String> ids = new HashSet<>(alerts.stream().map(Alert::id).toList());
        assertThat(alerts).hasSize(clippings + clippings / 2);
        assertThat(ids).hasSameSizeAs(alerts);
        assertThat(broker.values(Topics.alertsOf("all"))).hasSize(clippings);
        assertThat(broker.values(Topics.alertsOf("reprints")))
                .hasSize(clippings / 2)
                .allMatch(alert -> alert.decision() == Decision.REPRINT);
    }

    @Test
    void the_second_of_one_name_ends_the_first_and_says_why() {
        broker.write(watch("same"));
        broker.write(clipping("c1").matching("same").make());
        try (Watches watches = Watches.read(broker.cluster());
                AlertWriter first =
                        AlertWriter.start(broker.cluster(), "same", true, watches, new SimpleMeterRegistry())) {
            await().atMost(PATIENCE).until(() -> told("same") == 1);
            try (AlertWriter second =
                    AlertWriter.start(broker.cluster(), "same", true, watches, new SimpleMeterRegistry())) {
                await().atMost(PATIENCE).until(() -> !first.alive() || !second.alive());
                AlertWriter ended = first.alive() ? second : first;
                AlertWriter lives = first.alive() ? first : second;
                assertThat(ended.trouble()).contains("WIREWATCH_INSTANCE");
                broker.write(clipping("c2").matching("same").make());
                await().atMost(PATIENCE).until(() -> told("same") == 2);
                assertThat(lives.alive()).isTrue();
            }
        }
    }

    @Test
    void where_watches_have_no_topics_of_their_own_all_alerts_come_on_the_topic_of_all() {
        broker.write(watch("many"));
        broker.write(clipping("c-many").matching("many").make());
        try (Watches watches = Watches.read(broker.cluster());
                AlertWriter writer =
                        AlertWriter.start(broker.cluster(), "shared", false, watches, new SimpleMeterRegistry())) {
            await().atMost(PATIENCE)
                    .until(() -> broker.values(Topics.ALERTS).stream()
                            .anyMatch(alert -> alert.watch().equals("many")));
            assertThat(writer.trouble()).isNull();
            assertThat(broker.read(Topics.alertsOf("many"))).isEmpty();
        }
    }

    @Test
    void a_broker_that_pauses_longer_than_a_transaction_may_last_costs_nothing() throws InterruptedException {
        try (Watches watches = Watches.read(broker.cluster());
                AlertWriter writer =
                        AlertWriter.start(broker.cluster(), "a", true, watches, new SimpleMeterRegistry())) {
            broker.write(watch("pause"));
            broker.write(clipping("before").matching("pause").make());
            await().atMost(PATIENCE).until(() -> told("pause") == 1);
            KAFKA.getDockerClient().pauseContainerCmd(KAFKA.getContainerId()).exec();
            elapses(Duration.ofSeconds(35));
            KAFKA.getDockerClient().unpauseContainerCmd(KAFKA.getContainerId()).exec();
            broker.write(clipping("after").matching("pause").make());
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(told("pause")).isEqualTo(2));
            assertThat(writer.alive()).isTrue();
        }
    }

    private void write(int clippings) {
        for (int i = 0; i < clippings; i++) {
            broker.write(clipping("c" + i)
                    .decided(i % 2 == 0 ? Decision.REPRINT : Decision.RELATED)
                    .matching("all", "reprints", "removed-long-ago")
                    .make());
        }
    }

    private static void elapses(Duration time) throws InterruptedException {
        assertThat(new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS))
                .isFalse();
    }

    private int told(String watch) {
        return broker.read(Topics.alertsOf(watch)).size();
    }

    private Process process() throws IOException {
        String classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classpath,
                        AlertProcess.class.getName(),
                        KAFKA.getBootstrapServers(),
                        "one")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(logs, "process.log")))
                .start();
    }
}
