package wirewatch.sink.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The page's script and style, out of the jar: named one by one, so that no path leads anywhere else. */
final class Assets {

    private static final Map<String, String> TYPES =
            Map.of("live.js", "text/javascript; charset=utf-8", "wirewatch.css", "text/css; charset=utf-8");

    void send(Context context) throws IOException {
        String name = context.pathParam("name");
        String type = TYPES.get(name);
        if (type == null) {
            throw Problem.notFound("no such file");
        }
        try (InputStream file = Assets.class.getResourceAsStream("/wirewatch/sink/web/assets/" + name)) {
            if (file == null) {
                throw new IOException("missing in the jar: " + name);
            }
            context.result(file.readAllBytes()).contentType(type);
        }
    }
}
