package wirewatch.sink.live;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import wirewatch.contract.Decision;

/**
 * One alert or clipping, ready to be sent to any reader.
 *
 * @param partition where it stood
 * @param offset where in the partition
 * @param watches whom it concerns
 * @param decision the kind of news
 * @param frame the event in the form of server-sent events, its id being the position behind it
 */
@SuppressWarnings("ArrayRecordComponent") // shared by all readers, and never changed
public record Event(TopicPartition partition, long offset, Set<String> watches, Decision decision, byte[] frame) {

    /** JSON may hold line ends between its fields; each line is a data field of its own. */
    static byte[] frame(String name, String json, Position behind) {
        String data = json.replaceAll("\\r\\n|\\r|\\n", "\ndata: ");
        return ("id: " + behind + "\nevent: " + name + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
    }
}
