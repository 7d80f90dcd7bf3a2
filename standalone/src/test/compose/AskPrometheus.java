import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a running Prometheus everything that the dashboard's panels and its own rules ask, and prints the answers as a table. Ends with 1
 * where one of them has no data after two minutes. An alert is asked for the figure that it compares: itself it has data only while
 * something is wrong.
 */
final class AskPrometheus {

    private static final long PATIENCE_NANOS = 120_000_000_000L;
    private static final Pattern ALERT = Pattern.compile("([a-z0-9_:]+) (?:>|<|==) [0-9.e+]+");

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI prometheus;
    private final long end = System.nanoTime() + PATIENCE_NANOS;
    private int asked;
    private int unanswered;

    private AskPrometheus(URI prometheus) {
        this.prometheus = prometheus;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        AskPrometheus ask = new AskPrometheus(URI.create(args[0]));
        ask.panels(ask.json.readTree(new File(args[1])));
        ask.rules();
        System.out.printf("%d expressions asked, %d without data%n", ask.asked, ask.unanswered);
        System.exit(ask.unanswered == 0 && ask.asked > 0 ? 0 : 1);
    }

    private void panels(JsonNode dashboard) throws IOException, InterruptedException {
        for (JsonNode panel : dashboard.path("panels")) {
            for (JsonNode target : panel.path("targets")) {
                String query = target.path("expr").asText()
                        .replace("$__rate_interval", "1m")
                        .replace("$__range", "5m");
                String legend = target.path("legendFormat").asText();
                String name = panel.path("title").asText() + (legend.contains("{{") ? "" : " (" + legend + ")");
                tell("panel", name, query);
            }
        }
    }

    private void rules() throws IOException, InterruptedException {
        for (JsonNode group : get("/api/v1/rules").path("data").path("groups")) {
            for (JsonNode rule : group.path("rules")) {
                rule(rule);
            }
        }
    }

    private void rule(JsonNode rule) throws IOException, InterruptedException {
        String name = rule.path("name").asText();
        String query = rule.path("query").asText();
        if (rule.path("type").asText().equals("recording")) {
            tell("figure", name, query);
            tell("figure", name, name);
            return;
        }
        Matcher compared = ALERT.matcher(query);
        if (compared.matches()) {
            tell("alert " + rule.path("state").asText(), name, compared.group(1));
        } else {
            tell("alert", name + ", which compares no recorded figure with a number", "absent(up)");
        }
    }

    /** A rate needs two scrapes, so an answer may have to be waited for. */
    private void tell(String kind, String name, String query) throws IOException, InterruptedException {
        List<String> answers = answers(query);
        while (answers.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(2_000);
            answers = answers(query);
        }
        asked++;
        unanswered += answers.isEmpty() ? 1 : 0;
        System.out.printf("%-14s| %-40s| %s%n", kind, name, answers.isEmpty() ? "NO DATA: " + query : String.join(" · ", answers));
    }

    private List<String> answers(String query) throws IOException, InterruptedException {
        List<String> answers = new ArrayList<>();
        String path = "/api/v1/query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        for (JsonNode sample : get(path).path("data").path("result")) {
            double value = sample.path("value").path(1).asDouble(Double.NaN);
            String text = sample.path("value").path(1).asText();
            if (!Double.isNaN(value) && !text.equals("NaN")) {
                answers.add(labels(sample.path("metric")) + rounded(value));
            }
        }
        return answers;
    }

    private static String labels(JsonNode metric) {
        List<String> values = new ArrayList<>();
        metric.properties().forEach(label -> {
            if (!label.getKey().equals("__name__")) {
                values.add(label.getValue().asText());
            }
        });
        return values.isEmpty() ? "" : String.join(" ", values) + " ";
    }

    private static String rounded(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%.4g", value);
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(prometheus.resolve(path)).build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        JsonNode tree = json.readTree(answer.body());
        if (!tree.path("status").asText().equals("success")) {
            System.out.println(path + ": " + tree.path("error").asText());
        }
        return tree;
    }
}
