package wirewatch.sink.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.zip.CRC32;

/** The pages' scripts, style and icon, out of the jars: named one by one, so that no path leads anywhere else. */
public final class Assets {

    private static final String OWN = "/wirewatch/sink/web/assets/";
    private static final Map<String, String> TYPES = Map.of(
            "live.js", "text/javascript; charset=utf-8",
            "htmx.min.js", "text/javascript; charset=utf-8",
            "wirewatch.css", "text/css; charset=utf-8",
            "icon.svg", "image/svg+xml");

    private final Map<String, Asset> assets = new HashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // written once, and only read
    private record Asset(byte[] content, String type, String mark) {}

    public Assets() {
        TYPES.forEach((name, type) -> {
            byte[] content = read(name.startsWith("htmx") ? webjar("htmx.org", "dist/" + name) : OWN + name);
            assets.put(name, new Asset(content, type, mark(content)));
        });
    }

    /** The address of a file; it changes with the file, so that browsers may keep it for ever. */
    public String path(String name) {
        Asset asset = assets.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset is named " + name);
        }
        return "/assets/" + name + "?v=" + asset.mark();
    }

    void send(Context context) {
        Asset asset = assets.get(context.pathParam("name"));
        if (asset == null) {
            throw Problem.notFound("no such file");
        }
        if (asset.mark().equals(context.queryParam("v"))) {
            context.header("Cache-Control", "public, max-age=31536000, immutable");
        }
        context.result(asset.content()).contentType(asset.type());
    }

    /** A library's file, whatever its version. */
    private static String webjar(String library, String file) {
        Properties maven = new Properties();
        try (InputStream in = open("/META-INF/maven/org.webjars.npm/" + library + "/pom.properties")) {
            maven.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "/META-INF/resources/webjars/" + library + "/" + maven.getProperty("version") + "/" + file;
    }

    private static byte[] read(String path) {
        try (InputStream in = open(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) throws IOException {
        InputStream in = Assets.class.getResourceAsStream(path);
        if (in == null) {
            throw new IOException("missing in the jars: " + path);
        }
        return in;
    }

    private static String mark(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return Long.toHexString(sum.getValue());
    }
}
