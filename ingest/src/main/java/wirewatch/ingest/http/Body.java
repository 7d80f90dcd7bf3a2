package wirewatch.ingest.http;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wirewatch.ingest.read.Kind;
import wirewatch.ingest.read.Origin;

/**
 * A request's body, taken in whole before any of it is read: so that one that turns out too large leaves nothing behind.
 *
 * @param bytes as sent, perhaps zipped
 * @param origin what the request says of them
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
record Body(byte[] bytes, Origin origin) {

    private static final Set<String> UNSAID =
            Set.of("application/octet-stream", "application/gzip", "application/x-gzip");
    private static final Set<String> ENCODINGS = Set.of("identity", "gzip", "x-gzip");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";\\s]+)");

    /** @param time for all of it to arrive */
    record Limits(int bytes, Duration time) {}

    static Body of(Context context, Limits limits, Memory.Share memory) throws Problem {
        Origin origin = origin(context.header("Content-Type"));
        String encoding = context.header("Content-Encoding");
        if (encoding != null && !ENCODINGS.contains(encoding.strip().toLowerCase(Locale.ROOT))) {
            throw Problem.unsupported("Content-Encoding: gzip or none");
        }
        if (announced(context.header("Content-Length")) > limits.bytes()) {
            throw tooLarge(limits.bytes());
        }
        try {
            return new Body(read(context.bodyInputStream(), limits, memory), origin);
        } catch (IOException e) {
            throw Problem.tooSlow("the body broke off or paused for too long");
        }
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    static Problem tooLarge(int limit) {
        return Problem.tooLarge("at most " + limit
                + " bytes a request, as sent and unzipped; send it in several, or use: wirewatch send");
    }

    /** The server has refused what is no number; more digits than a long has are too large in any case. */
    private static long announced(@Nullable String length) {
        String digits = length == null || !length.strip().matches("\\d+") ? "0" : length.strip();
        return digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
    }

    private static byte[] read(InputStream in, Limits limits, Memory.Share memory) throws IOException, Problem {
        long start = System.nanoTime();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 15];
        for (int got = in.read(piece); got >= 0; got = in.read(piece)) {
            memory.take(got);
            if (bytes.size() + got > limits.bytes()) {
                throw tooLarge(limits.bytes());
            }
            bytes.write(piece, 0, got);
            if (System.nanoTime() - start > limits.time().toNanos()) {
                throw Problem.tooSlow("at most " + limits.time().toSeconds() + " seconds for a body");
            }
        }
        return bytes.toByteArray();
    }

    private static Origin origin(@Nullable String contentType) throws Problem {
        String type = contentType == null ? "application/octet-stream" : contentType;
        Kind kind = Kind.ofMediaType(type);
        if (kind == null && !UNSAID.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))) {
            throw Problem.unsupported(
                    "Content-Type: application/json, application/x-ndjson, text/plain or text/html (curl: -H"
                            + " 'Content-Type: application/json')");
        }
        return new Origin("body", kind, charset(type));
    }

    private static @Nullable Charset charset(String contentType) throws Problem {
        Matcher charset = CHARSET.matcher(contentType);
        try {
            return charset.find() ? Charset.forName(charset.group(1)) : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw Problem.unsupported("a charset that is not known here; send UTF-8");
        }
    }
}
