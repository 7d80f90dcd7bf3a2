package wirewatch.processor.domain.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaysTest {

    private final Ways ways = new Ways(hash -> 0.01);

    @Test
    void words_alternatives_and_what_must_not_be_there_need_no_second_look() {
        assertThat(of("dam"))
                .singleElement()
                .satisfies(way -> assertThat(way.exact()).isTrue());
        assertThat(of("(dam OR weir) AND velda AND NOT lake"))
                .hasSize(2)
                .allSatisfy(way -> assertThat(way.exact()).isTrue())
                .allSatisfy(way -> assertThat(way.conditions()).hasSize(3));
        assertThat(of("flood* AND outlet:\"Harbour Post\""))
                .singleElement()
                .satisfies(way -> assertThat(way.exact()).isTrue());
    }

    @Test
    void phrases_and_patterns_are_asked_where_their_words_and_beginnings_stand() {
        assertThat(of("\"velda dam\"")).singleElement().satisfies(way -> {
            assertThat(way.exact()).isFalse();
            assertThat(way.conditions()).hasSize(2);
        });
        assertThat(of("fl?od")).singleElement().matches(way -> way.isCovered() && !way.exact());
        assertThat(of("dam~1")).hasSize(4).allMatch(way -> way.isCovered() && !way.exact());
    }

    @Test
    void what_names_no_word_must_be_asked_of_each_article() {
        assertThat(of("*:*")).singleElement().matches(way -> !way.isCovered());
        assertThat(of("/.*am/ OR dam")).anyMatch(way -> !way.isCovered());
        assertThat(of("/.*am/ AND dam")).allMatch(Way::isCovered);
    }

    @Test
    void many_alternatives_of_many_stay_few_ways() {
        String many = IntStream.range(0, 300).mapToObj(i -> "w" + i).collect(Collectors.joining(" OR ", "(", ")"));
        String others = many.replace('w', 'v');
        assertThat(of(many)).hasSize(300);
        assertThat(of(many + " AND " + others)).hasSize(300).noneMatch(Way::exact);
        assertThat(of(many + " AND " + others + " AND dam")).singleElement().matches(way -> !way.exact());
    }

    private List<Way> of(String query) {
        return ways.of(Compiler.compile(WatchQuery.parse(query)));
    }
}
