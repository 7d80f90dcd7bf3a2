package wirewatch.ingest.http;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Where articles go: whoever has had its future completed may forget the article. */
public interface ArticleLog extends AutoCloseable {

    /**
     * Hands one article over. Articles of one key keep their order.
     *
     * @param key what {@link wirewatch.contract.ArticleId#key} says
     * @param article as JSON
     * @param trace the value of its header {@link wirewatch.contract.Trace#PARENT}
     * @return completed once the article is safe; exceptionally where it is not known to be
     */
    CompletableFuture<Void> append(String key, byte[] article, String trace);

    /** What keeps articles from being taken, or null. */
    @Nullable
    String trouble();

    @Override
    void close();
}
