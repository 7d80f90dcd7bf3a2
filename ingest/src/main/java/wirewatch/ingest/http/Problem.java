package wirewatch.ingest.http;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wirewatch.contract.Wire;

/** Why a request is not done as asked, for {@code application/problem+json} (RFC 9457). */
final class Problem extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final int retryAfter;
    private final transient List<ResultLine> errors;

    private Problem(int status, String title, String detail, int retryAfter, List<ResultLine> errors) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.retryAfter = retryAfter;
        this.errors = errors;
    }

    /** @param errors by line */
    static Problem nothingToRead(String detail, List<ResultLine> errors) {
        return new Problem(400, "No article could be read", detail, 0, errors);
    }

    static Problem malformed(String detail) {
        return new Problem(400, "The request makes no sense", detail, 0, List.of());
    }

    static Problem unauthorised() {
        String detail = "send the token of this server as Authorization: Bearer TOKEN";
        return new Problem(401, "No token, or not the right one", detail, 0, List.of());
    }

    static Problem foreignPage() {
        String detail = "web pages may send articles only with a token; set WIREWATCH_TOKEN to allow it";
        return new Problem(403, "Sent by a web page", detail, 0, List.of());
    }

    static Problem tooSlow(String detail) {
        return new Problem(408, "The body took too long", detail, 0, List.of());
    }

    static Problem tooLarge(String detail) {
        return new Problem(413, "Too large", detail, 0, List.of());
    }

    static Problem unsupported(String detail) {
        return new Problem(415, "Not a type that is read here", detail, 0, List.of());
    }

    static Problem tooMany(int retryAfter) {
        return new Problem(
                429, "Too many requests", "send fewer requests with more articles each", retryAfter, List.of());
    }

    static Problem unavailable(String detail, int retryAfter) {
        return new Problem(
                503, "Not now", detail + "; send the same again later, nothing doubles", retryAfter, List.of());
    }

    static Problem fault() {
        return new Problem(500, "A fault of this server", "its log tells more", 0, List.of());
    }

    int status() {
        return status;
    }

    void answer(Context context) {
        if (retryAfter > 0) {
            context.header("Retry-After", String.valueOf(retryAfter));
        }
        if (status == 401) {
            context.header("WWW-Authenticate", "Bearer realm=\"wirewatch\"");
        }
        context.status(status).result(json()).contentType("application/problem+json");
    }

    private String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "about:blank");
        json.put("title", title);
        json.put("status", status);
        json.put("detail", String.valueOf(getMessage()));
        if (!errors.isEmpty()) {
            json.put("errors", errors);
        }
        return Wire.write(json);
    }
}
