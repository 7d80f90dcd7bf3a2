package wirewatch.processor.streams;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wirewatch.contract.Rejection;
import wirewatch.contract.Topics;

/**
 * Keeps what the processor could not handle, byte for byte, and goes on: one poisoned record must not stop the pipe. Letters leave in
 * the same transaction as everything else.
 */
public final class DeadLetters implements ProcessingExceptionHandler, DeserializationExceptionHandler {

    /** Setting with the {@link Counts} that count the letters: Kafka Streams makes its handlers itself. */
    public static final String COUNTS = "wirewatch.counts";

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private @Nullable Counts counts;

    @Override
    public void configure(Map<String, ?> settings) {
        counts = settings.get(COUNTS) instanceof Counts given ? given : null;
    }

    @Override
    public ProcessingExceptionHandler.Response handleError(
            ErrorHandlerContext context, Record<?, ?> record, Exception fault) {
        LOG.atError()
                .addKeyValue("article", key(context))
                .setCause(fault)
                .log(
                        "{} failed on a record of {} at offset {}",
                        context.processorNodeId(),
                        context.topic(),
                        context.offset());
        return ProcessingExceptionHandler.Response.resume(List.of(letter(context, fault)));
    }

    @Override
    public DeserializationExceptionHandler.Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception fault) {
        LOG.atError()
                .addKeyValue("article", key(context))
                .setCause(fault)
                .log("a record of {} at offset {} cannot be read", context.topic(), context.offset());
        return DeserializationExceptionHandler.Response.resume(List.of(letter(context, fault)));
    }

    private ProducerRecord<byte[], byte[]> letter(ErrorHandlerContext context, Exception fault) {
        if (counts != null) {
            counts.rejected(Rejection.FAULT);
        }
        Throwable root = fault.getCause() == null ? fault : fault.getCause();
        Headers headers =
                mark(new RecordHeaders(), Rejection.FAULT, root.getClass().getSimpleName() + ": " + root.getMessage());
        headers.add("wirewatch.topic", bytes(context.topic()));
        return new ProducerRecord<>(
                Topics.DEAD_ARTICLES.name(), null, null, context.sourceRawKey(), context.sourceRawValue(), headers);
    }

    private static String key(ErrorHandlerContext context) {
        byte[] key = context.sourceRawKey();
        return key == null ? "unknown" : new String(key, StandardCharsets.UTF_8);
    }

    /** Writes the reason into a letter's headers; a reason that an earlier round left goes. */
    static Headers mark(Headers headers, Rejection reason, String detail) {
        headers.remove(Rejection.REASON_HEADER).remove(Rejection.DETAIL_HEADER);
        String bounded = detail.length() <= Rejection.MAX_DETAIL ? detail : detail.substring(0, Rejection.MAX_DETAIL);
        return headers.add(Rejection.REASON_HEADER, bytes(reason.name())).add(Rejection.DETAIL_HEADER, bytes(bounded));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
