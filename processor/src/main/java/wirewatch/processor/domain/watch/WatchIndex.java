package wirewatch.processor.domain.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Watch;
import wirewatch.processor.domain.story.Background;
import wirewatch.processor.domain.text.Words;

/** The armed watches. One index serves all threads of a process: watches come and go while articles are matched. */
public final class WatchIndex {

    private final CompiledWatches compiled = new CompiledWatches(Background.of("en")::rateOfWord);
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final ThreadLocal<Desk> desks = ThreadLocal.withInitial(Desk::new);

    /**
     * Arms a watch, or replaces it.
     *
     * @throws IllegalArgumentException with what is wrong with its query; the watch armed before stays
     */
    public void arm(Watch watch) {
        armAll(List.of(watch));
    }

    /**
     * Arms many watches at once, or replaces them.
     *
     * @throws IllegalArgumentException as {@link #arm}; none of them is armed then
     */
    public void armAll(Collection<Watch> watches) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        watches.forEach(watch -> clauses.put(watch.id(), Compiler.compile(WatchQuery.parse(watch.query()))));
        change(() -> clauses.forEach((id, clause) -> {
            compiled.disarm(id);
            compiled.arm(id, clause);
        }));
    }

    /** Removes a watch; one that is not there is no error. */
    public void disarm(String id) {
        change(() -> compiled.disarm(id));
    }

    public int size() {
        return compiled.size();
    }

    /** The ids of the watches that an article matches, in order. */
    public List<String> match(Searchable article) {
        lock.readLock().lock();
        try {
            if (size() == 0 || compiled.isSettled()) {
                return size() == 0 ? List.of() : matched(article);
            }
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            if (!compiled.isSettled()) {
                compiled.settle();
            }
            return matched(article);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private List<String> matched(Searchable article) {
        List<String> found = new ArrayList<>();
        Desk desk = desks.get();
        desk.words.read(article);
        compiled.match(desk.words, desk.asked, found);
        return Collections.unmodifiableList(found);
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
