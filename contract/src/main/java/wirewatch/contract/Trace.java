package wirewatch.contract;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The headers by which one article can be followed over all topics. They ride on the records that are written anyway, so that a trace of
 * every article costs nothing but some hundred bytes, and no store.
 */
public final class Trace {

    /** W3C Trace Context, level 1: all records that come of one delivery carry the same trace id. */
    public static final String PARENT = "traceparent";
    /** When ingest had read the article: digits, milliseconds since 1970. */
    public static final String RECEIVED = "wirewatch.received";
    /** When the processor had decided it, likewise. */
    public static final String DECIDED = "wirewatch.decided";

    private static final Pattern FORM =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})");

    private Trace() {}

    /** The next step of whatever trace the caller is in, or a new trace where there is none or it is none. */
    public static String next(@Nullable String caller) {
        var given = FORM.matcher(caller == null ? "" : caller);
        boolean known = given.matches();
        String trace = known ? given.group(1) : hex() + hex();
        return "00-" + trace + "-" + hex() + "-" + (known ? given.group(2) : "01");
    }

    /** The trace id of a value of {@link #PARENT}, or null where it is none. */
    public static @Nullable String id(@Nullable String parent) {
        var given = FORM.matcher(parent == null ? "" : parent);
        return given.matches() ? given.group(1) : null;
    }

    /** Notes a time among a record's headers, instead of an earlier one. */
    public static void note(Headers headers, String name, long millis) {
        headers.remove(name).add(name, Long.toString(millis).getBytes(StandardCharsets.US_ASCII));
    }

    /** A header as text, or null. */
    public static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Never nought, which would say that there is no trace. */
    private static String hex() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
    }
}
