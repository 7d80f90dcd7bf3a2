package wirewatch.processor.domain.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Furniture;
import wirewatch.processor.domain.text.CleanText;
import wirewatch.processor.domain.text.Cleaner;
import wirewatch.processor.domain.text.Words;

/** The topics of wire stories of 1987 that editors tagged, where they are at hand; prints precision and recall of each. */
class ReutersTopicsTest {

    private static final Path STORIES = Path.of("..", "..", "shared", "data", "stream", "reuters.jsonl.gz");

    /** Which of our topics the editors' tags speak of; a tag may be met by either of two. */
    private static final Map<String, Set<String>> TAGS = Map.ofEntries(
            Map.entry("20000178 corporate earnings, 20000177 dividends", Set.of("earn")),
            Map.entry("20000204 merger or acquisition", Set.of("acq")),
            Map.entry(
                    "20000210 agriculture",
                    Set.of(
                            "grain",
                            "wheat",
                            "corn",
                            "sugar",
                            "oilseed",
                            "coffee",
                            "veg-oil",
                            "livestock",
                            "soybean",
                            "cocoa",
                            "carcass",
                            "cotton",
                            "rice",
                            "barley",
                            "palm-oil",
                            "meal-feed",
                            "rapeseed",
                            "sorghum",
                            "hog",
                            "orange",
                            "soy-oil",
                            "soy-meal",
                            "sunseed",
                            "tea",
                            "oat",
                            "rubber")),
            Map.entry(
                    "20001243 oil and gas",
                    Set.of("crude", "nat-gas", "gas", "fuel", "heat", "propane", "jet", "naphtha")),
            Map.entry(
                    "20000391 foreign exchange, 20000379 monetary policy",
                    Set.of("money-fx", "dlr", "yen", "money-supply", "stg", "dmk", "reserves")),
            Map.entry("20000373 international trade", Set.of("trade", "bop")),
            Map.entry("20000371 interest rates", Set.of("interest")),
            Map.entry("20000343 maritime transport", Set.of("ship")),
            Map.entry(
                    "20000316 mining and metals",
                    Set.of(
                            "gold",
                            "copper",
                            "iron-steel",
                            "alum",
                            "zinc",
                            "silver",
                            "tin",
                            "lead",
                            "nickel",
                            "platinum",
                            "strategic-metal")),
            Map.entry("20000359 gross domestic product", Set.of("gnp")),
            Map.entry("20000370 inflation", Set.of("cpi", "wpi")),
            Map.entry("20000533 unemployment", Set.of("jobs")));

    private static final class Score {
        private int right;
        private int said;
        private int wanted;

        double precision() {
            return (double) right / Math.max(1, said);
        }

        double recall() {
            return (double) right / Math.max(1, wanted);
        }
    }

    @Test
    void editors_and_rules_agree_on_what_a_story_is_about() throws IOException {
        Map<String, Score> scores = scores();
        Score all = new Score();
        scores.forEach((name, score) -> {
            System.out.printf(
                    Locale.ROOT,
                    "%-52s stories %,6d precision %.3f recall %.3f%n",
                    name,
                    score.wanted,
                    score.precision(),
                    score.recall());
            all.right += score.right;
            all.said += score.said;
            all.wanted += score.wanted;
        });
        System.out.printf(Locale.ROOT, "all %.3f %.3f%n", all.precision(), all.recall());

        assertThat(all.precision()).isGreaterThan(0.75);
        assertThat(all.recall()).isGreaterThan(0.85);
    }

    private static Map<String, Score> scores() throws IOException {
        assumeTrue(Files.exists(STORIES), "the wire stories are not beside this repository");
        Tagger tagger = new Tagger();
        Map<String, Score> scores = new TreeMap<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(STORIES)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode story = json.readTree(line);
                if (story.path("split").asText().equals("TRAIN")) {
                    count(story, topics(tagger, story), scores);
                }
            }
        }
        return scores;
    }

    private static Set<String> topics(Tagger tagger, JsonNode story) {
        CleanText clean =
                Cleaner.clean(story.path("title").asText(), story.path("text").asText());
        Set<String> topics = new HashSet<>();
        tagger.tags(clean.title(), Words.of(clean.body()), Furniture.NONE, "en")
                .forEach(tag -> topics.add(tag.id().replace("medtop:", "")));
        return topics;
    }

    private static void count(JsonNode story, Set<String> topics, Map<String, Score> scores) {
        Set<String> editors = new HashSet<>();
        story.path("tags").forEach(tag -> editors.add(tag.asText()));
        TAGS.forEach((name, tags) -> {
            Score score = scores.computeIfAbsent(name, n -> new Score());
            boolean said = codes(name).stream().anyMatch(topics::contains);
            boolean wanted = tags.stream().anyMatch(editors::contains);
            score.said += said ? 1 : 0;
            score.wanted += wanted ? 1 : 0;
            score.right += said && wanted ? 1 : 0;
        });
    }

    private static List<String> codes(String name) {
        List<String> codes = new ArrayList<>();
        for (String part : name.split(", ", -1)) {
            codes.add(part.substring(0, part.indexOf(' ')));
        }
        return codes;
    }
}
