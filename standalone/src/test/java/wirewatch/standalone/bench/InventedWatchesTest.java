package wirewatch.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Article;
import wirewatch.contract.Watch;
import wirewatch.processor.domain.text.Words;
import wirewatch.processor.domain.watch.LuceneWatches;
import wirewatch.processor.domain.watch.WatchIndex;
import wirewatch.processor.domain.watch.WatchIndex.Searchable;

class InventedWatchesTest {

    @Test
    void all_kinds_can_be_armed() {
        WatchIndex index = new WatchIndex();
        index.armAll(new InventedWatches(7).mixed(600));
        assertThat(index.size()).isEqualTo(600);
    }

    @Test
    void lucenes_monitor_matches_the_same() throws IOException {
        WatchIndex own = new WatchIndex();
        own.armAll(new InventedWatches(7).mixed(600));
        int found = 0;
        try (LuceneWatches lucene = new LuceneWatches(2, Map.of())) {
            lucene.armAll(new InventedWatches(7).mixed(600));
            InventedNews news = new InventedNews(7);
            for (int i = 0; i < 100; i++) {
                Searchable article = searchable(news.next());
                assertThat(own.match(article)).isEqualTo(lucene.match(article));
                found += own.match(article).size();
            }
        }
        assertThat(found).isPositive();
    }

    private static Searchable searchable(Article article) {
        Words text = Words.of(String.valueOf(article.text()));
        return new Searchable(article.title(), text, article.source(), null, "en", List.of());
    }

    @Test
    void there_are_parts_of_words_words_misspelt_and_fields_among_them() {
        assertThat(new InventedWatches(7).mixed(600))
                .extracting(Watch::query)
                .anyMatch(query -> query.endsWith("*"))
                .anyMatch(query -> query.contains("~1"))
                .anyMatch(query -> query.contains("?"))
                .anyMatch(query -> query.startsWith("title:"))
                .anyMatch(query -> query.startsWith("outlet:"))
                .anyMatch(query -> query.contains("AND NOT"));
    }
}
