package wirewatch.sink.alerts;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import wirewatch.contract.Rejection;
import wirewatch.contract.Topics;

/** Records of the clippings topic that are no clippings: kept byte for byte, with the reason and where they stood. */
public final class DeadClippings {

    /** Header with {@code topic-partition@offset} of the original. */
    public static final String ORIGIN_HEADER = "wirewatch.origin";

    private DeadClippings() {}

    static ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> unread, String reason) {
        ProducerRecord<byte[], byte[]> dead = new ProducerRecord<>(
                Topics.DEAD_CLIPPINGS.name(), null, unread.key(), unread.value(), unread.headers());
        String detail = reason.length() <= Rejection.MAX_DETAIL ? reason : reason.substring(0, Rejection.MAX_DETAIL);
        dead.headers()
                .add(Rejection.REASON_HEADER, bytes(Rejection.MALFORMED.name()))
                .add(Rejection.DETAIL_HEADER, bytes(detail))
                .add(ORIGIN_HEADER, bytes(unread.topic() + "-" + unread.partition() + "@" + unread.offset()));
        return dead;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
