package wirewatch.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Wire;

class FiguresTest {

    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();
    private final Figures figures = new Figures(new PrintStream(progress, true, StandardCharsets.UTF_8));

    @Test
    void a_figure_stands_beside_what_it_is_held_against() {
        Figure limit = figures.add("limits", "pass-through", 20_000, "articles/s");
        figures.add(
                Figure.of("pipe", "articles to clippings", 7_000, "articles/s").against(limit));
        assertThat(figures.table()).contains("pipe\n  articles to clippings").contains("0.35 × pass-through");
        assertThat(progress.toString(StandardCharsets.UTF_8)).contains("bench:   pass-through");
    }

    @Test
    void json_names_machine_settings_and_figures() {
        figures.add("steps", "clean", 40.25, "µs an article");
        JsonNode json = Wire.read(figures.json(new BenchSettings(1_000, 0, 1_000, 10, 4, 1, Set.of())), JsonNode.class);
        assertThat(json.at("/figures/0/value").asDouble()).isEqualTo(40.25);
        assertThat(json.at("/figures/0").has("ratio")).isFalse();
        assertThat(json.at("/settings/rate").asInt()).isEqualTo(10);
        assertThat(json.at("/cores").asInt()).isPositive();
    }

    @Test
    void settings_out_of_bounds_are_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BenchSettings(1_000, 0, 1_000, 0, 4, 1, Set.of()))
                .withMessage("--rate: 1 to 100000, not 0");
    }

    @Test
    void given_articles_begin_again_under_other_addresses() {
        Supply supply = Supply.of(java.util.List.of(wirewatch.contract.Article.ofText("One text.")));
        assertThat(supply.articles(3)).extracting(article -> article.id()).doesNotHaveDuplicates();
    }
}
