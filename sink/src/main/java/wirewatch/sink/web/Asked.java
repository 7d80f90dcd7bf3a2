package wirewatch.sink.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Wire;
import wirewatch.sink.archive.Cursor;

/** Reads a request's parameters, and writes answers. */
public final class Asked {

    private static final int USUAL = 50;
    private static final int MOST = 500;

    private Asked() {}

    public static int limit(Context context) {
        String limit = context.queryParam("limit");
        if (limit == null) {
            return USUAL;
        }
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw Problem.badRequest("limit: 1 to " + MOST);
        }
        return Integer.parseInt(limit);
    }

    public static @Nullable Cursor after(Context context) {
        String after = context.queryParam("after");
        try {
            return after == null ? null : Cursor.parse(after);
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("after: the \"next\" of the page before");
        }
    }

    /** Where a search goes on: a place, as the page before gave it. */
    public static @Nullable Long before(Context context) {
        String after = context.queryParam("after");
        if (after != null && !after.matches("\\d{1,18}")) {
            throw Problem.badRequest("after: the \"next\" of the page before");
        }
        return after == null ? null : Long.valueOf(after);
    }

    /** This request's address, further on. */
    static String further(Context context, String next) {
        StringBuilder address =
                new StringBuilder(context.path()).append("?after=").append(encoded(next));
        context.queryParamMap().forEach((name, values) -> {
            if (!name.equals("after") && !values.isEmpty()) {
                address.append('&').append(encoded(name)).append('=').append(encoded(values.get(0)));
            }
        });
        return address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static void json(Context context, Object body) {
        context.result(Wire.write(body)).contentType("application/json");
    }
}
