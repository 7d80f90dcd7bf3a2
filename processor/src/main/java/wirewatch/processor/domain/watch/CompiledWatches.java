package wirewatch.processor.domain.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Watches with their covers: an article is held against those only of which it has a key. Changed by one thread at a time. */
final class CompiledWatches {

    private final LongToDoubleFunction rate;
    private final Covers covers = new Covers();
    private final List<@Nullable Armed> armed = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> free = new ArrayList<>();
    /** Those of which no word must stand in an article that matches: each article is held against them. */
    private final Set<Integer> uncovered = new LinkedHashSet<>();

    private int patterns;

    /** @param rate the share of articles that have a word, by its hash */
    CompiledWatches(LongToDoubleFunction rate) {
        this.rate = rate;
    }

    /** Arms a watch that is not armed yet. */
    void arm(String id, Clause clause) {
        Filing filing = Filing.of(clause, rate);
        int number = free.isEmpty() ? armed.size() : free.remove(free.size() - 1);
        Armed watch = new Armed(id, clause, filing);
        if (number == armed.size()) {
            armed.add(watch);
        } else {
            armed.set(number, watch);
        }
        numbers.put(id, number);
        if (filing == null) {
            uncovered.add(number);
        } else {
            filing.cover().keys().forEach(key -> covers.add(key, number, filing.companion()));
            patterns += filing.cover().isOfPattern() ? 1 : 0;
        }
    }

    void disarm(String id) {
        Integer number = numbers.remove(id);
        if (number != null) {
            Filing filing = Objects.requireNonNull(armed.set(number, null)).filing();
            if (filing == null) {
                uncovered.remove(number);
            } else {
                filing.cover().keys().forEach(key -> covers.remove(key, number));
                patterns -= filing.cover().isOfPattern() ? 1 : 0;
            }
            free.add(number);
        }
    }

    int size() {
        return numbers.size();
    }

    /** Adds the ids of the watches that an article matches. */
    void match(ArticleWords article, Asked asked, Collection<String> into) {
        if (numbers.isEmpty()) {
            return;
        }
        asked.begin(armed.size());
        Positions positions = article.positions();
        for (int word = 0; word < positions.different(); word++) {
            ask(positions.hash(word), article, asked, into);
            int letters = patterns == 0 ? 0 : article.beginnings(word, asked.beginnings);
            for (int i = 0; i < letters; i++) {
                ask(asked.beginnings[i], article, asked, into);
            }
        }
        uncovered.forEach(number -> ask(number, article, into));
    }

    private void ask(long key, ArticleWords article, Asked asked, Collection<String> into) {
        int found = covers.find(key);
        if (found < 0) {
            return;
        }
        int[] watches = covers.watches(found);
        long[] companions = covers.companions(found);
        for (int i = 0; i < watches.length; i++) {
            boolean may = companions[i] == Filing.ALONE || article.positions().has(companions[i]);
            if (may && asked.isFirst(watches[i])) {
                ask(watches[i], article, into);
            }
        }
    }

    private void ask(int number, ArticleWords article, Collection<String> into) {
        Armed watch = armed.get(number);
        if (watch != null && watch.clause().matches(article)) {
            into.add(watch.id());
        }
    }

    private record Armed(String id, Clause clause, @Nullable Filing filing) {}

    /** Which watches one article was held against already; each thread keeps one. */
    static final class Asked {
        private final long[] beginnings = new long[Cover.LONGEST_BEGINNING];
        private int[] last = new int[64];
        private int article;

        private void begin(int watches) {
            if (last.length < watches || article == Integer.MAX_VALUE) {
                last = new int[watches + watches / 2];
                article = 0;
            }
            article++;
        }

        private boolean isFirst(int watch) {
            boolean first = last[watch] != article;
            last[watch] = article;
            return first;
        }
    }
}
