package wirewatch.sink.live;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Alert;
import wirewatch.contract.Clipping;
import wirewatch.contract.Decision;
import wirewatch.contract.Topics;
import wirewatch.contract.Wire;
import wirewatch.sink.reading.Reader;
import wirewatch.sink.reading.UnreadableException;

/**
 * What an event says of its record to those who choose.
 *
 * @param id of the alert or clipping
 * @param story whose it is
 * @param decision the kind of news
 * @param watches whom it concerns
 */
record Gist(String id, String story, Decision decision, Set<String> watches) {

    private static final Reader<Alert> ALERT = Reader.of(Topics.ALERTS);
    private static final Reader<Clipping> CLIPPING = Reader.of(Topics.CLIPPINGS);

    private record Brief(String id, String story, Decision decision) {}

    /** Null where the record cannot be read: others keep its dead letter. */
    static @Nullable Gist of(String topic, byte @Nullable [] value) {
        try {
            if (topic.equals(Topics.ALERTS.name())) {
                Alert alert = ALERT.read(value);
                return new Gist(alert.id(), alert.story(), alert.decision(), Set.of(alert.watch()));
            }
            Clipping clipping = CLIPPING.read(value);
            return new Gist(clipping.id(), clipping.story(), clipping.decision(), Set.copyOf(clipping.watches()));
        } catch (UnreadableException e) {
            return null;
        }
    }

    /** The JSON for those who only want to know that there is news. */
    byte[] brief() {
        return Wire.write(new Brief(id, story, decision)).getBytes(StandardCharsets.UTF_8);
    }
}
