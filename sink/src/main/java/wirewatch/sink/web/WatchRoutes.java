package wirewatch.sink.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Map;
import wirewatch.contract.Watch;
import wirewatch.contract.Wire;
import wirewatch.sink.search.DryRun;
import wirewatch.sink.watches.KnownWatches;

/** The standing searches over HTTP. A change is answered when the broker has it and this sink sees it. */
final class WatchRoutes {

    private final KnownWatches watches;
    private final WatchDesk desk;
    private final DryRun dryRun;

    WatchRoutes(KnownWatches watches, WatchDesk desk, DryRun dryRun) {
        this.watches = watches;
        this.desk = desk;
        this.dryRun = dryRun;
    }

    void list(Context context) {
        Asked.json(context, Map.of("items", watches.all()));
    }

    void one(Context context) {
        Watch watch = watches.find(context.pathParam("id"));
        if (watch == null) {
            throw Problem.notFound("no watch has this id");
        }
        Asked.json(context, watch);
    }

    void put(Context context) {
        Watch watch = read(context.pathParam("id"), SmallBody.USUAL.json(context));
        try {
            context.status(desk.arm(watch) ? 200 : 201);
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage()));
        }
        Asked.json(context, watch);
    }

    /** Tried on the archive; nothing is armed. */
    void test(Context context) {
        try {
            Asked.json(context, dryRun.of(read("test", SmallBody.USUAL.json(context))));
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage()));
        }
    }

    void remove(Context context) {
        desk.remove(context.pathParam("id"));
        context.status(204);
    }

    static Watch read(String id, String body) {
        try {
            JsonNode json = Wire.json().readTree(body);
            if (!(json instanceof ObjectNode given)) {
                throw Problem.badRequest(
                        "send one JSON object: {\"query\": \"…\", \"name\": \"…\", \"kinds\": [\"REPRINT\", …]}");
            }
            if (given.hasNonNull("id") && !given.get("id").asText().equals(id)) {
                throw Problem.badRequest("the id in the body is not the one in the address");
            }
            return Wire.json().treeToValue(given.put("id", id), Watch.class);
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
