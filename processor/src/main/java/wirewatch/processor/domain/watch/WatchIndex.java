package wirewatch.processor.domain.watch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Watch;
import wirewatch.processor.domain.story.Background;
import wirewatch.processor.domain.text.Words;

/** The armed watches. One index serves all threads of a process: watches come and go while articles are matched. */
public final class WatchIndex implements AutoCloseable {

    private final CompiledWatches compiled = new CompiledWatches(Background.of("en")::rateOfWord);
    private final LuceneWatches others;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final ThreadLocal<Desk> desks = ThreadLocal.withInitial(Desk::new);

    private final boolean compiles;

    public WatchIndex() {
        this(true, new LuceneWatches());
    }

    private WatchIndex(boolean compiles, LuceneWatches others) {
        this.compiles = compiles;
        this.others = others;
    }

    /**
     * One that leaves all watches to Lucene, to be held against: its multi-pass presearcher, which is the fastest of those it has.
     *
     * @param passes how many words of a query an article must have before it is tried, where it names so many
     * @param articles how many articles have each word, so that rare ones are looked for first; may be empty
     */
    public static WatchIndex ofLuceneAlone(int passes, Map<String, Integer> articles) {
        return new WatchIndex(false, new LuceneWatches(passes, articles));
    }

    /**
     * Arms a watch, or replaces it.
     *
     * @throws IllegalArgumentException with what is wrong with its query; the watch armed before stays
     */
    public void arm(Watch watch) {
        Query query = WatchQuery.parse(watch.query());
        Clause clause = Compiler.compile(query);
        change(() -> {
            remove(watch.id());
            if (compiles) {
                compiled.arm(watch.id(), clause);
            } else {
                others.arm(watch.id(), query);
            }
        });
    }

    /**
     * Arms many new watches at once.
     *
     * @throws IllegalArgumentException as {@link #arm}; none of them is armed then
     */
    public void armAll(Collection<Watch> watches) {
        Map<String, Query> queries = new LinkedHashMap<>();
        watches.forEach(watch -> queries.put(watch.id(), WatchQuery.parse(watch.query())));
        change(() -> {
            queries.keySet().forEach(this::remove);
            if (compiles) {
                queries.forEach((id, query) -> compiled.arm(id, Compiler.compile(query)));
            } else {
                others.arm(queries);
            }
        });
    }

    /** Removes a watch; one that is not there is no error. */
    public void disarm(String id) {
        change(() -> remove(id));
    }

    public int size() {
        return compiled.size() + others.size();
    }

    /** The ids of the watches that an article matches, in order. */
    public List<String> match(Searchable article) {
        lock.readLock().lock();
        try {
            return size() == 0 ? List.of() : matched(article);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public void close() throws IOException {
        others.close();
    }

    private List<String> matched(Searchable article) {
        List<String> found = new ArrayList<>();
        Desk desk = desks.get();
        desk.words.read(article);
        compiled.match(desk.words, desk.asked, found);
        others.match(article, found);
        Collections.sort(found);
        return Collections.unmodifiableList(found);
    }

    private void remove(String id) {
        compiled.disarm(id);
        others.disarm(id);
    }

    private void change(Runnable change) {
        lock.writeLock().lock();
        try {
            change.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** What a thread matches with. */
    private static final class Desk {
        private final ArticleWords words = new ArticleWords();
        private final CompiledWatches.Asked asked = new CompiledWatches.Asked();
    }

    /** What of an article can be searched. */
    public record Searchable(
            @Nullable String title,
            Words text,
            @Nullable String outlet,
            @Nullable String author,
            String language,
            List<String> tags) {}
}
