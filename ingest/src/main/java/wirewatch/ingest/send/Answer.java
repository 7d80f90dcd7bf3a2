package wirewatch.ingest.send;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wirewatch.contract.Rejection;
import wirewatch.contract.Wire;
import wirewatch.ingest.read.Printable;

/** What the server said of a batch, made sense of. */
final class Answer {

    private Answer() {}

    /** @param body one line of JSON an article */
    static Outcome byLine(Batch batch, String body) throws SendFailure {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : body.lines().toList()) {
            lines.add(parse(line));
        }
        if (lines.size() != batch.size()) {
            throw new SendFailure("the server answered with " + lines.size() + " lines for " + batch.size()
                    + " articles: is it a Wirewatch ingest?");
        }
        int accepted = 0;
        List<Outcome.Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).path("status").asText().equals("accepted")) {
                accepted++;
            } else {
                refusals.add(refusal(batch, i, lines.get(i)));
            }
        }
        return new Outcome(accepted, refusals);
    }

    /** @param body a problem, with the errors of the first lines */
    static Outcome nothing(Batch batch, String body) throws SendFailure {
        JsonNode problem = parse(body);
        Map<Integer, JsonNode> byLine = new HashMap<>();
        problem.path("errors").forEach(error -> byLine.put(error.path("line").asInt() - 1, error));
        List<Outcome.Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            refusals.add(refusal(batch, i, byLine.getOrDefault(i, problem)));
        }
        return new Outcome(0, refusals);
    }

    /** The server's own words, or the beginning of what came instead. */
    static String detail(String body) {
        try {
            JsonNode problem = Wire.json().readTree(body);
            String title = problem.path("title").asText();
            return title.isEmpty()
                    ? Printable.of(body, 200)
                    : Printable.of(title + ": " + problem.path("detail").asText(), 500);
        } catch (JsonProcessingException e) {
            return Printable.of(body, 200);
        }
    }

    private static Outcome.Refusal refusal(Batch batch, int index, JsonNode line) {
        String detail = Printable.of(line.path("detail").asText(), Rejection.MAX_DETAIL);
        return new Outcome.Refusal(
                batch.positions().get(index), reason(line.path("reason").asText()), detail);
    }

    private static Rejection reason(String name) {
        for (Rejection reason : Rejection.values()) {
            if (reason.name().equals(name)) {
                return reason;
            }
        }
        return Rejection.MALFORMED;
    }

    private static JsonNode parse(String json) throws SendFailure {
        try {
            return Wire.json().readTree(json);
        } catch (JsonProcessingException e) {
            throw new SendFailure("the server did not answer in JSON but \"" + Printable.of(json, 100)
                    + "\": is it a Wirewatch ingest?");
        }
    }
}
