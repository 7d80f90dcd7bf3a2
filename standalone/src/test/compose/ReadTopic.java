import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A program of somebody else: it knows Kafka and nothing of Wirewatch. Prints a topic's values from the beginning on. */
final class ReadTopic {

    public static void main(String[] arguments) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", arguments[0],
                "group.id", "outside",
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(arguments[1]));
            while (true) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> System.out.println(record.value()));
                System.out.flush();
            }
        }
    }
}
