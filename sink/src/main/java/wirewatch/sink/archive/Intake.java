package wirewatch.sink.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wirewatch.contract.Alert;
import wirewatch.contract.Clipping;
import wirewatch.contract.Story;
import wirewatch.contract.Topics;
import wirewatch.sink.archive.Batch.Advance;
import wirewatch.sink.archive.Batch.Kept;
import wirewatch.sink.archive.Batch.Unreadable;
import wirewatch.sink.reading.Reader;
import wirewatch.sink.reading.UnreadableException;

/** Sorts records of the three topics into a batch. */
final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final Reader<Clipping> CLIPPING = Reader.of(Topics.CLIPPINGS);
    private static final Reader<Story> STORY = Reader.of(Topics.STORIES);
    private static final Reader<Alert> ALERT = Reader.of(Topics.ALERTS);

    private final List<Kept<Clipping>> clippings = new ArrayList<>();
    private final List<Kept<Story>> stories = new ArrayList<>();
    private final List<Kept<Alert>> alerts = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    void take(Part part, ConsumerRecord<byte[], byte[]> message) {
        try {
            if (part.topic().equals(Topics.CLIPPINGS.name())) {
                Clipping clipping = CLIPPING.read(message.value());
                requireIds(clipping.id(), clipping.story());
                clippings.add(kept(clipping, part, message));
            } else if (part.topic().equals(Topics.STORIES.name())) {
                Story story = STORY.read(message.value());
                requireIds(story.id());
                stories.add(kept(story, part, message));
            } else {
                Alert alert = ALERT.read(message.value());
                requireIds(alert.id(), alert.clipping(), alert.story());
                alerts.add(kept(alert, part, message));
            }
        } catch (UnreadableException e) {
            LOG.warn("{}-{}@{} cannot be archived", message.topic(), message.partition(), message.offset());
            unreadable.add(refused(part, message, String.valueOf(e.getMessage())));
        }
    }

    Batch batch(List<Advance> advances) {
        return new Batch(clippings, stories, alerts, unreadable, advances);
    }

    private static <V> Kept<V> kept(V value, Part part, ConsumerRecord<byte[], byte[]> message) {
        return new Kept<>(value, new String(message.value(), StandardCharsets.UTF_8), part, message.offset());
    }

    private static void requireIds(String... ids) throws UnreadableException {
        for (String id : ids) {
            if (!Columns.isId(id)) {
                throw new UnreadableException("an id of more than 200 characters, or of what is no text");
            }
        }
    }

    private static Unreadable refused(Part part, ConsumerRecord<byte[], byte[]> message, String reason) {
        byte[] value = message.value();
        return new Unreadable(
                part,
                message.offset(),
                reason,
                value == null ? null : Base64.getEncoder().encodeToString(value));
    }
}
