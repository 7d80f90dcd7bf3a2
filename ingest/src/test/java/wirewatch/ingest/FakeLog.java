package wirewatch.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Article;
import wirewatch.contract.Wire;
import wirewatch.ingest.http.ArticleLog;

/** A log in memory that does as it is told. */
public final class FakeLog implements ArticleLog {

    public record Entry(String key, Article article, String trace) {}

    public final List<Entry> entries = new CopyOnWriteArrayList<>();
    public volatile Function<Entry, CompletableFuture<Void>> broker = entry -> CompletableFuture.completedFuture(null);
    volatile @Nullable String trouble;

    @Override
    public CompletableFuture<Void> append(String key, byte[] article, String trace) {
        Entry entry = new Entry(key, Wire.read(new String(article, StandardCharsets.UTF_8), Article.class), trace);
        entries.add(entry);
        return broker.apply(entry);
    }

    @Override
    public @Nullable String trouble() {
        return trouble;
    }

    @Override
    public void close() {
        trouble = "closed";
    }
}
