package wirewatch.sink.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import wirewatch.contract.Watch;
import wirewatch.contract.Wire;
import wirewatch.sink.watches.WatchWriter;
import wirewatch.sink.watches.Watches;

/** The standing searches over HTTP. A change is answered when the broker has it and this sink sees it. */
final class WatchRoutes {

    /** A query has 10,000 characters at most. */
    private static final int MAX_BODY = 64 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Watches watches;
    private final WatchWriter writer;
    private final QueryCheck check;

    WatchRoutes(Watches watches, WatchWriter writer, QueryCheck check) {
        this.watches = watches;
        this.writer = writer;
        this.check = check;
    }

    void list(Context context) {
        Asked.json(context, Map.of("items", watches.all()));
    }

    void put(Context context) throws IOException {
        String id = context.pathParam("id");
        Watch watch = read(id, body(context));
        boolean known = watches.find(id) != null;
        writer.put(watch);
        seen();
        context.status(known ? 200 : 201);
        Asked.json(context, watch);
    }

    void remove(Context context) {
        String id = context.pathParam("id");
        watches.catchUpFor(List.of(id), PATIENCE);
        if (watches.find(id) == null) {
            throw Problem.notFound("no watch has this id");
        }
        writer.remove(id);
        seen();
        context.status(204);
    }

    private void seen() {
        try {
            watches.catchUp(PATIENCE);
        } catch (IllegalStateException e) {
            throw Problem.unavailable("the broker has it, but this sink does not see it yet");
        }
    }

    private static String body(Context context) throws IOException {
        String type = context.contentType();
        if (type == null || !type.replaceFirst(";.*", "").strip().equalsIgnoreCase("application/json")) {
            throw Problem.unsupported("send application/json");
        }
        if (context.header("Content-Encoding") != null) {
            throw Problem.unsupported("send it without a content encoding");
        }
        byte[] body = context.bodyInputStream().readNBytes(MAX_BODY + 1);
        if (body.length > MAX_BODY) {
            throw Problem.tooLarge("a watch has at most " + MAX_BODY + " bytes");
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private Watch read(String id, String body) {
        try {
            JsonNode json = Wire.json().readTree(body);
            if (!(json instanceof ObjectNode given)) {
                throw Problem.badRequest(
                        "send one JSON object: {\"query\": \"…\", \"name\": \"…\", \"kinds\": [\"REPRINT\", …]}");
            }
            if (given.hasNonNull("id") && !given.get("id").asText().equals(id)) {
                throw Problem.badRequest("the id in the body is not the one in the address");
            }
            Watch watch = Wire.json().treeToValue(given.put("id", id), Watch.class);
            check.check(watch.query());
            return watch;
        } catch (JsonProcessingException e) {
            throw Problem.badRequest(reason(e));
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(e.getMessage() == null ? "not a watch" : e.getMessage());
        }
    }

    /** A watch's own complaint names the field; the parser's wraps it. */
    private static String reason(JsonProcessingException e) {
        return e.getCause() instanceof IllegalArgumentException ours && ours.getMessage() != null
                ? ours.getMessage()
                : e.getOriginalMessage();
    }
}
