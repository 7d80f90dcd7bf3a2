package wirewatch.standalone.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import wirewatch.contract.Cluster;
import wirewatch.contract.Topic;
import wirewatch.standalone.Complaint;

/** Everything that Wirewatch needs of Kafka's inner classes: red here first when an upgrade moves them. */
class EmbeddedBrokerTest {

    private static final Topic<String> TOPIC = new Topic<>("smoke", String.class, Map.of("cleanup.policy", "delete"));

    @TempDir
    Path folder;

    @Test
    void what_was_written_is_read_and_is_still_there_after_a_restart() {
        int port = Ports.free();
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, port)) {
            Cluster.at(broker.bootstrap()).ensure(List.of(TOPIC));
            commit(broker, "one", "two");
            assertThat(committed(broker)).containsExactly("one", "two");
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, port)) {
            commit(broker, "three");
            assertThat(committed(broker)).containsExactly("one", "two", "three");
        }
    }

    /** What lies in the folder of a running broker is what kill −9 would leave there. */
    @Test
    void a_broker_follows_a_killed_one_without_waiting_for_its_session_to_end(@TempDir Path left) throws IOException {
        ListAppender<ILoggingEvent> registrations = registrations();
        try (EmbeddedBroker killed = EmbeddedBroker.start(folder, 0)) {
            Cluster.at(killed.bootstrap()).ensure(List.of(TOPIC));
            commit(killed, "one", "two");
            copy(folder, left);
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(left, 0)) {
            commit(broker, "three");
            assertThat(committed(broker)).containsExactly("one", "two", "three");
        }
        assertThat(registrations.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .anyMatch(said -> said.contains("Successfully registered broker"))
                .noneMatch(said -> said.contains("DUPLICATE_BROKER_REGISTRATION"));
    }

    private static ListAppender<ILoggingEvent> registrations() {
        Logger logger = (Logger) LoggerFactory.getLogger("org.apache.kafka.server.BrokerLifecycleManager");
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        said.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(said);
        return said;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void a_port_in_use_is_said_and_the_folder_is_given_back() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> EmbeddedBroker.start(folder, port))
                    .isInstanceOf(Complaint.class)
                    .hasMessageContaining("port " + port + " is in use");
        }
        FolderLock.take(folder).close();
    }

    @Test
    void a_folder_in_use_is_said_with_the_process_that_uses_it() {
        try (FolderLock held = FolderLock.take(folder)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> EmbeddedBroker.start(folder, 0))
                    .isInstanceOf(Complaint.class)
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid())
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void a_file_where_the_folder_should_be_is_said() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        assertThatThrownBy(() -> EmbeddedBroker.start(file, 0))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining(file.toString());
    }

    /** A transaction needs the coordinator's own topics, which a single node cannot have at their default size. */
    private static void commit(EmbeddedBroker broker, String... values) {
        Map<String, Object> settings = Cluster.at(broker.bootstrap())
                .client(Map.of(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "smoke", ProducerConfig.ACKS_CONFIG, "all"));
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            List<Future<RecordMetadata>> sent = Stream.of(values)
                    .map(value -> producer.send(new ProducerRecord<>(TOPIC.name(), 0, "key", value)))
                    .toList();
            producer.commitTransaction();
            assertThat(sent).allMatch(Future::isDone);
        }
    }

    private static List<String> committed(EmbeddedBroker broker) {
        Map<String, Object> settings =
                Cluster.at(broker.bootstrap()).client(Map.of(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed"));
        TopicPartition partition = new TopicPartition(TOPIC.name(), 0);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            List<String> read = new ArrayList<>();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> read.add(record.value()));
                return consumer.position(partition) >= end;
            });
            return read;
        }
    }
}
