package wirewatch.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Article;
import wirewatch.contract.Wire;

/** Quality on pages of the world, so that it cannot fall unnoticed. The floors stand a little under what was measured. */
final class ExtractionQualityTest {

    @Test
    void the_bodies_of_the_benchmarks_pages_are_found() throws IOException {
        Map<String, String> files = shared("extraction/pages.tar.gz");
        JsonNode truth = Wire.json().readTree(one(files, "ground-truth.json"));
        List<Shingles> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> page : truth.properties()) {
            String body = page.getValue().path("articleBody").asText();
            pages.add(Shingles.of(body, text(one(files, page.getKey() + ".html.gz"))));
        }
        assertThat(pages).hasSizeGreaterThan(80);
        assertThat(Shingles.f1(pages)).isGreaterThan(0.96);
    }

    @Test
    void pages_of_many_countries_give_the_body_the_title_and_the_time_that_another_reader_found() throws IOException {
        List<Witness> witnesses = Witness.in(shared("languages/pages.tar.gz"));
        assertThat(witnesses).hasSizeGreaterThan(120);
        assertThat(Shingles.f1(witnesses.stream().map(Witness::body).toList())).isGreaterThan(0.94);
        assertThat(share(witnesses, Witness::sameTitle)).isGreaterThan(0.82);
        assertThat(share(witnesses, Witness::sameTime)).isGreaterThan(0.96);
    }

    private static double share(List<Witness> witnesses, Predicate<Witness> agrees) {
        return witnesses.stream().filter(agrees).count() / (double) witnesses.size();
    }

    private static Map<String, String> shared(String name) throws IOException {
        Path archive = WorldPages.data(name);
        assumeTrue(Files.exists(archive), () -> "without the shared test data: " + name);
        return WorldPages.in(archive);
    }

    private static String one(Map<String, String> files, String end) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(end))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static String text(String html) {
        String text = PageReader.read(Article.ofHtml(html)).text();
        return text == null ? "" : text;
    }
}
