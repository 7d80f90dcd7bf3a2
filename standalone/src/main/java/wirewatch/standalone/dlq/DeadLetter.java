package wirewatch.standalone.dlq;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Rejection;

/**
 * An article that could not be read.
 *
 * @param at when it was laid here
 * @param reason the name of a {@link Rejection}, or {@code UNKNOWN} where whoever laid it here gave none
 * @param detail where it failed, for people to read
 * @param key the article's
 * @param opening its first characters on one line, at most {@value #OPENING}
 */
public record DeadLetter(
        Instant at, String reason, String detail, @Nullable String key, String opening) {

    /** Longest opening in characters. */
    public static final int OPENING = 60;

    static DeadLetter of(ConsumerRecord<byte[], byte[]> letter) {
        byte[] key = letter.key();
        return new DeadLetter(
                Instant.ofEpochMilli(letter.timestamp()),
                header(letter, Rejection.REASON_HEADER, "UNKNOWN"),
                header(letter, Rejection.DETAIL_HEADER, ""),
                key == null ? null : new String(key, StandardCharsets.UTF_8),
                opening(letter.value()));
    }

    /** Whatever the bytes are, nothing of them may move the cursor of a terminal. */
    private static String opening(byte @Nullable [] original) {
        if (original == null) {
            return "";
        }
        String text = new String(original, 0, Math.min(original.length, OPENING * 4), StandardCharsets.UTF_8);
        String line = text.replaceAll("[\\p{Cc}\\s]+", " ").strip();
        return line.length() <= OPENING ? line : line.substring(0, OPENING - 1) + "…";
    }

    private static String header(ConsumerRecord<byte[], byte[]> letter, String name, String otherwise) {
        Header header = letter.headers().lastHeader(name);
        return header == null || header.value() == null
                ? otherwise
                : new String(header.value(), StandardCharsets.UTF_8);
    }
}
