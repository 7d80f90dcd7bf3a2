package wirewatch.standalone.offline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Article;
import wirewatch.ingest.read.Read;
import wirewatch.processor.domain.copy.Comparison;
import wirewatch.processor.domain.copy.Side;

/** Many pairs of a file of articles. A pair that cannot be compared gets a line with the reason, and the run goes on. */
public final class PairRun {

    private final Texts texts;
    private final Map<String, Article> articles = new HashMap<>();

    public PairRun(Instant now) {
        texts = new Texts(now);
    }

    /**
     * Compares the pairs of a table, a line each, in its order.
     *
     * @throws IllegalArgumentException naming the line of the table that is no pair
     */
    public void compare(Path pairs, Path file, Consumer<Object> printer) throws IOException {
        PairsFile table = PairsFile.read(pairs);
        Set<String> wanted = new HashSet<>();
        table.pairs().forEach(pair -> {
            wanted.add(pair.a());
            wanted.add(pair.b());
        });
        collect(file, wanted);
        table.pairs().forEach(pair -> printer.accept(line(pair)));
    }

    private void collect(Path file, Set<String> wanted) throws IOException {
        try (Stream<Read> all = texts.articles(file)) {
            all.forEach(read -> {
                if (read instanceof Read.Accepted accepted
                        && wanted.contains(accepted.article().id())) {
                    articles.put(accepted.article().id(), accepted.article());
                }
            });
        }
    }

    private PairLine line(PairsFile.Pair pair) {
        try {
            return PairLine.of(pair.a(), pair.b(), Comparison.of(side(pair.a()), side(pair.b())));
        } catch (Texts.UnreadableException e) {
            return PairLine.unreadable(pair.a(), pair.b(), String.valueOf(e.getMessage()));
        }
    }

    private Side side(String id) throws Texts.UnreadableException {
        @Nullable Article article = articles.get(id);
        if (article == null) {
            throw new Texts.UnreadableException("no article has the id " + id);
        }
        return texts.side(article);
    }
}
