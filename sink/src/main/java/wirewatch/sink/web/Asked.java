package wirewatch.sink.web;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Wire;
import wirewatch.sink.archive.Cursor;

/** Reads a request's parameters, and writes answers. */
final class Asked {

    private static final int USUAL = 50;
    private static final int MOST = 500;

    private Asked() {}

    static int limit(Context context) {
        String limit = context.queryParam("limit");
        if (limit == null) {
            return USUAL;
        }
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw Problem.badRequest("limit: 1 to " + MOST);
        }
        return Integer.parseInt(limit);
    }

    static @Nullable Cursor after(Context context) {
        String after = context.queryParam("after");
        try {
            return after == null ? null : Cursor.parse(after);
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("after: the \"next\" of the page before");
        }
    }

    static void json(Context context, Object body) {
        context.result(Wire.write(body)).contentType("application/json");
    }
}
