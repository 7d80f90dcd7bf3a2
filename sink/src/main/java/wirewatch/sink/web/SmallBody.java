package wirewatch.sink.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes in bodies of which all are small: a watch, a form. Not more than is needed, and all of it within a time, so that who sends
 * letter by letter does not keep a thread.
 */
public final class SmallBody {

    /** As the web's own routes take them. */
    static final SmallBody USUAL = new SmallBody(Duration.ofSeconds(10));

    /** A query has 10,000 characters at most. */
    private static final int MOST = 64 * 1024;

    private final Duration patience;

    SmallBody(Duration patience) {
        this.patience = patience;
    }

    /** A body of JSON. */
    String json(Context context) {
        return read(context, "application/json");
    }

    /** The fields of a form that a browser sent, as often as each was given. */
    public static Form form(Context context) {
        return Form.of(USUAL.read(context, "application/x-www-form-urlencoded"));
    }

    /** A form's fields. */
    public record Form(Map<String, List<String>> fields) {

        private static Form of(String body) {
            Map<String, List<String>> fields = new LinkedHashMap<>();
            for (String pair : body.split("&", -1)) {
                String[] parts = pair.split("=", 2);
                if (parts.length == 2) {
                    fields.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                            .add(decoded(parts[1]));
                }
            }
            return new Form(fields);
        }

        private static String decoded(String text) {
            try {
                return URLDecoder.decode(text, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                throw Problem.badRequest("a form with a percent sign that is followed by no two digits");
            }
        }

        /** The first of this name, or null where there is none. */
        public @Nullable String first(String name) {
            return all(name).stream().findFirst().orElse(null);
        }

        public List<String> all(String name) {
            return fields.getOrDefault(name, List.of());
        }
    }

    private String read(Context context, String wanted) {
        String type = context.contentType();
        if (type == null || !type.replaceFirst(";.*", "").strip().equalsIgnoreCase(wanted)) {
            throw Problem.unsupported("send " + wanted);
        }
        if (context.header("Content-Encoding") != null) {
            throw Problem.unsupported("send it without a content encoding");
        }
        try {
            return read(context.bodyInputStream());
        } catch (IOException e) {
            throw Problem.tooSlow("the body broke off or paused for too long");
        }
    }

    private String read(InputStream in) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[8 * 1024];
        for (int got = in.read(piece); got >= 0; got = in.read(piece)) {
            bytes.write(piece, 0, got);
            if (bytes.size() > MOST) {
                throw Problem.tooLarge("at most " + MOST + " bytes");
            }
            if (System.nanoTime() > end) {
                throw Problem.tooSlow("at most " + patience.toSeconds() + " seconds for a body");
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
