package wirewatch.standalone.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import wirewatch.contract.Article;
import wirewatch.contract.ArticleId;
import wirewatch.contract.Watch;
import wirewatch.contract.Wire;

/** What a run measures with: articles, given or invented, and watches on the invented words. */
public final class Supply {

    static final long SEED = 20_26;

    private final Supplier<Article> articles;

    private Supply(Supplier<Article> articles) {
        this.articles = articles;
    }

    /** Invented news, without end. */
    public static Supply invented() {
        return new Supply(new InventedNews(SEED)::next);
    }

    /** Given articles; where they end they begin again under other addresses. */
    public static Supply of(List<Article> given) {
        int[] next = new int[1];
        return new Supply(() -> {
            int number = next[0]++;
            Article article = given.get(number % given.size());
            return number < given.size()
                    ? article
                    : article.withId("again-" + number).withUrl("https://again.example/" + number);
        });
    }

    /** The next one. */
    Article article() {
        return ArticleId.identified(articles.get());
    }

    List<Article> articles(int count) {
        return IntStream.range(0, count).mapToObj(i -> article()).toList();
    }

    /** The next articles as records on the wire. */
    List<byte[]> records(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Wire.write(article()).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** Searches for two words, a phrase, or one of two words beside a third. */
    static List<Watch> watches(int count) {
        return new InventedWatches(SEED).plain(count);
    }
}
