package wirewatch.processor.domain.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Article;
import wirewatch.contract.Publication;
import wirewatch.processor.domain.desk.Draft;
import wirewatch.processor.domain.desk.Drafting;
import wirewatch.processor.domain.desk.Reading;

/**
 * A labelled collection, its articles described as the pipe describes them.
 *
 * @param name of its file
 * @param articles in the order of the file
 */
record LabelledNews(String name, List<Labelled> articles) {

    /** The collections that stories are judged by. */
    static final List<String> NAMES = List.of("newscluster", "ecbplus", "googlenews", "gva");

    /** What undated articles have for a time. */
    private static final Instant ARRIVED = Instant.parse("2020-01-01T00:00:00Z");

    /**
     * An article and the event it is labelled with.
     *
     * @param draft as described
     * @param event the label
     */
    record Labelled(Draft draft, String event) {

        /** The day it is delivered with; the same for all that have none. */
        String day() {
            boolean dated = draft.published().from() == Publication.From.DELIVERED;
            return dated ? draft.published().at().toString().substring(0, 10) : "";
        }

        long time() {
            return draft.published().at().toEpochMilli();
        }
    }

    /** Reads a collection from the folder that holds it. */
    static LabelledNews read(Path folder, String name) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Drafting drafting = new Drafting();
        List<Labelled> articles = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve(name + ".jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = json.readTree(line);
                Reading reading = drafting.read(article(row), ARRIVED);
                if (reading instanceof Reading.Accepted accepted) {
                    articles.add(new Labelled(
                            drafting.draft(accepted.manuscript()),
                            row.path("story").asText()));
                }
            }
        }
        return new LabelledNews(name, articles);
    }

    private static Article article(JsonNode row) {
        return new Article(
                field(row, "id"),
                field(row, "url"),
                field(row, "source"),
                field(row, "title"),
                field(row, "text"),
                null,
                field(row, "published"),
                null,
                field(row, "language"),
                null,
                null,
                null,
                java.util.Map.of());
    }

    private static @Nullable String field(JsonNode row, String name) {
        return row.path(name).asText(null);
    }
}
