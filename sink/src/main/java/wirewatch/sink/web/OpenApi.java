package wirewatch.sink.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/** The API's description; a test holds it against the routes and their answers. */
final class OpenApi {

    private static final Set<String> SCHEMAS = Set.of("Alert.json", "Clipping.json", "Story.json", "Watch.json");

    private final byte[] document = read("/wirewatch/sink/web/openapi.json");

    void send(Context context) {
        context.result(document).contentType("application/vnd.oai.openapi+json;version=3.1");
    }

    /** The contract's own schemas, which the document refers to. */
    void schema(Context context) {
        String name = context.pathParam("name");
        if (!SCHEMAS.contains(name)) {
            throw Problem.notFound("there are " + String.join(", ", new TreeSet<>(SCHEMAS)));
        }
        context.result(read("/wirewatch/contract/schema/" + name)).contentType("application/schema+json");
    }

    private static byte[] read(String path) {
        try (InputStream in = OpenApi.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("missing in the jars: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
