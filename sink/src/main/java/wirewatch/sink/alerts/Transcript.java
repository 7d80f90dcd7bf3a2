package wirewatch.sink.alerts;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wirewatch.contract.Alert;
import wirewatch.contract.Clipping;
import wirewatch.contract.Topics;
import wirewatch.contract.Trace;
import wirewatch.contract.Watch;
import wirewatch.contract.Wire;
import wirewatch.sink.reading.Reader;
import wirewatch.sink.reading.UnreadableException;
import wirewatch.sink.watches.Watches;

/** Turns a batch of clipping records into the records that tell of them. */
final class Transcript {

    private static final Logger LOG = LoggerFactory.getLogger(Transcript.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Serializer<Alert> JSON = Wire.serializer(Alert.class);

    private final Reader<Clipping> reader = Reader.of(Topics.CLIPPINGS);
    private final Watches watches;
    private final boolean ownTopics;

    /** @param ownTopics whether each watch's alerts also go to a topic of its own */
    Transcript(Watches watches, boolean ownTopics) {
        this.watches = watches;
        this.ownTopics = ownTopics;
    }

    /**
     * @param lines what is to be written, in order
     * @param ownTopics the watches whose own topics are among the lines
     * @param alerts that are told
     */
    record Page(List<ProducerRecord<byte[], byte[]>> lines, Set<String> ownTopics, List<Alert> alerts) {
        private Page() {
            this(new ArrayList<>(), new LinkedHashSet<>(), new ArrayList<>());
        }

        int deadLetters() {
            return (int) lines.stream()
                    .filter(line -> line.topic().equals(Topics.DEAD_CLIPPINGS.name()))
                    .count();
        }
    }

    Page of(Collection<ConsumerRecord<byte[], byte[]>> batch) {
        Page page = new Page();
        List<Cutting> cuttings = read(batch, page);
        Set<String> matched = new HashSet<>();
        cuttings.forEach(cutting -> matched.addAll(cutting.clipping().watches()));
        // A watch that is unknown even then was removed.
        watches.catchUpFor(matched, PATIENCE);
        cuttings.forEach(cutting -> tell(cutting, page));
        return page;
    }

    /**
     * @param clipping as read
     * @param trace the header that goes on to its alerts, or null where it has none
     */
    private record Cutting(Clipping clipping, @Nullable Header trace) {}

    private List<Cutting> read(Collection<ConsumerRecord<byte[], byte[]>> batch, Page page) {
        List<Cutting> cuttings = new ArrayList<>(batch.size());
        for (ConsumerRecord<byte[], byte[]> message : batch) {
            try {
                Header trace = message.headers().lastHeader(Trace.PARENT);
                cuttings.add(new Cutting(reader.read(message.value()), trace));
            } catch (UnreadableException e) {
                LOG.warn("a dead letter from {}-{}@{}", message.topic(), message.partition(), message.offset());
                page.lines().add(DeadClippings.of(message, String.valueOf(e.getMessage())));
            }
        }
        return cuttings;
    }

    private void tell(Cutting cutting, Page page) {
        Clipping clipping = cutting.clipping();
        if (!Telling.isNews(clipping)) {
            return;
        }
        List<Watch> wanting = wanting(clipping);
        if (!wanting.isEmpty()) {
            Telling telling = new Telling(clipping);
            wanting.forEach(watch -> tell(telling.to(watch), cutting.trace(), page));
        }
    }

    private List<Watch> wanting(Clipping clipping) {
        List<Watch> wanting = new ArrayList<>();
        for (String id : new LinkedHashSet<>(clipping.watches())) {
            Watch watch = watches.find(id);
            if (watch != null && Telling.isWanted(clipping, watch)) {
                wanting.add(watch);
            }
        }
        return wanting;
    }

    /** Record timestamps are the time of writing: the article's arrival stands in {@code ce_time}, and the two give the delay. */
    private void tell(Alert alert, @Nullable Header trace, Page page) {
        byte[] key = alert.watch().getBytes(StandardCharsets.UTF_8);
        byte[] value = JSON.serialize(Topics.ALERTS.name(), alert);
        List<Header> headers = CloudEvent.headers(alert, trace);
        page.alerts().add(alert);
        page.lines().add(new ProducerRecord<>(Topics.ALERTS.name(), null, key, value, headers));
        if (ownTopics) {
            page.ownTopics().add(alert.watch());
            page.lines().add(new ProducerRecord<>(Topics.alertsOf(alert.watch()).name(), null, key, value, headers));
        }
    }
}
