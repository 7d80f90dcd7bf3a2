package wirewatch.ingest.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Article;
import wirewatch.contract.Wire;

/**
 * A page beside what another extractor, one with rules for each outlet, found on it. Each outlet has a file of versions and as
 * many pages, in the same order.
 */
record Witness(JsonNode found, Article read) {

    static List<Witness> in(Map<String, String> files) throws IOException {
        List<Witness> witnesses = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().endsWith(".json")) {
                String outlet = file.getKey().replace(".json", "_");
                List<String> pages = files.keySet().stream()
                        .filter(name -> name.startsWith(outlet))
                        .toList();
                int version = 0;
                for (JsonNode found : Wire.json().readTree(file.getValue())) {
                    String html = files.get(pages.get(version++));
                    witnesses.add(new Witness(found, PageReader.read(Article.ofHtml(String.valueOf(html)))));
                }
            }
        }
        return witnesses;
    }

    Shingles body() {
        StringBuilder truth = new StringBuilder();
        lines(found.path("body").path("summary"), truth);
        for (JsonNode section : found.path("body").path("sections")) {
            lines(section.path("headline"), truth);
            lines(section.path("paragraphs"), truth);
        }
        return Shingles.of(truth.toString(), read.text() == null ? "" : read.text());
    }

    boolean sameTitle() {
        return folded(found.path("title").asText()).equals(folded(read.title()));
    }

    /** To the minute; a time without a zone is taken as in the other's. */
    boolean sameTime() {
        OffsetDateTime theirs = time(found.path("publishing_date").asText().replace(' ', 'T'), ZoneOffset.UTC);
        OffsetDateTime ours = time(read.published(), theirs == null ? ZoneOffset.UTC : theirs.getOffset());
        return theirs != null
                && ours != null
                && Duration.between(theirs, ours).abs().toSeconds() < 60;
    }

    private static @Nullable OffsetDateTime time(@Nullable String written, ZoneOffset zone) {
        String day = written == null || written.length() > 10 ? String.valueOf(written) : written + "T00:00";
        String zoned = day.matches(".*(?:Z|[+-]\\d\\d:?\\d\\d)") ? day : day + zone.getId();
        try {
            return OffsetDateTime.parse(zoned);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static void lines(JsonNode paragraphs, StringBuilder to) {
        paragraphs.forEach(paragraph -> to.append(paragraph.asText()).append('\n'));
    }

    private static String folded(@Nullable String title) {
        return title == null ? "" : title.replaceAll("[\\s\u00A0\u00AD]+", " ").strip();
    }
}
