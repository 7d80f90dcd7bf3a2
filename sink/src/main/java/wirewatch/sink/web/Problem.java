package wirewatch.sink.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Wire;

/** An answer that is an error, as RFC 9457 writes it. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String ANSWERED = "wirewatch.problem";

    private final int status;
    private final String title;
    private final @Nullable Integer retryAfter;

    private Problem(int status, String title, String detail, @Nullable Integer retryAfter) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.retryAfter = retryAfter;
    }

    public static Problem badRequest(String detail) {
        return new Problem(400, "Bad request", detail, null);
    }

    static Problem unauthorised() {
        return new Problem(401, "Unauthorised", "send the header Authorization: Bearer TOKEN", null);
    }

    static Problem forbidden(String detail) {
        return new Problem(403, "Forbidden", detail, null);
    }

    public static Problem notFound(String detail) {
        return new Problem(404, "Not found", detail, null);
    }

    static Problem tooSlow(String detail) {
        return new Problem(408, "Too slow", detail, null);
    }

    static Problem tooLarge(String detail) {
        return new Problem(413, "Too large", detail, null);
    }

    static Problem unsupported(String detail) {
        return new Problem(415, "Unsupported media type", detail, null);
    }

    static Problem tooMany(String detail) {
        return new Problem(429, "Too many requests", detail, 1);
    }

    static Problem fault() {
        return new Problem(500, "Fault", "a fault of this server; its log says more", null);
    }

    static Problem unavailable(String detail) {
        return new Problem(503, "Unavailable", detail, 5);
    }

    /** What this request was answered with, where that was a problem. */
    static @Nullable Problem of(Context context) {
        return context.attribute(ANSWERED);
    }

    public String title() {
        return title;
    }

    void answer(Context context) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", title);
        body.put("status", status);
        body.put("detail", getMessage());
        context.attribute(ANSWERED, this);
        if (status == 401) {
            context.header("WWW-Authenticate", "Bearer");
        }
        if (retryAfter != null) {
            context.header("Retry-After", retryAfter.toString());
        }
        context.status(status).result(Wire.write(body)).contentType("application/problem+json");
    }
}
