package wirewatch.processor.domain.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongToDoubleFunction;
import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.text.Words;

/** Watches with their covers: an article is held against those only of which it has a key. Changed by one thread at a time. */
final class CompiledWatches {

    private final LongToDoubleFunction rate;
    private final Covers covers = new Covers();
    private final List<@Nullable Armed> armed = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> free = new ArrayList<>();
    private int patterns;

    /** @param rate the share of articles that have a word, by its hash */
    CompiledWatches(LongToDoubleFunction rate) {
        this.rate = rate;
    }

    /** Whether the watch can be armed here; where it cannot, nothing has changed. */
    boolean arm(String id, Clause clause) {
        Cover cover = Cover.of(clause, rate);
        if (cover == null) {
            return false;
        }
        int number = free.isEmpty() ? armed.size() : free.remove(free.size() - 1);
        Armed watch = new Armed(id, clause, cover);
        if (number == armed.size()) {
            armed.add(watch);
        } else {
            armed.set(number, watch);
        }
        numbers.put(id, number);
        cover.keys().forEach(key -> covers.add(key, number));
        patterns += cover.isOfPattern() ? 1 : 0;
        return true;
    }

    void disarm(String id) {
        Integer number = numbers.remove(id);
        if (number != null) {
            Armed watch = Objects.requireNonNull(armed.set(number, null));
            watch.cover().keys().forEach(key -> covers.remove(key, number));
            patterns -= watch.cover().isOfPattern() ? 1 : 0;
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
        for (Place place : Place.values()) {
            words(article, place, asked, into);
        }
        for (String field : Fields.OF_VALUES) {
            for (String value : article.values(field)) {
                ask(covers.of(Cover.value(field, value)), article, asked, into);
            }
        }
    }

    private void words(ArticleWords article, Place place, Asked asked, Collection<String> into) {
        Words words = article.words(place);
        long[] hashes = article.hashes(place);
        long[] beginnings = new long[Cover.LONGEST_BEGINNING];
        for (int word = 0; word < words.size(); word++) {
            ask(covers.of(hashes[word]), article, asked, into);
            int letters = patterns == 0 ? 0 : WatchWords.beginnings(words, word, beginnings);
            for (int i = 0; i < letters; i++) {
                ask(covers.of(beginnings[i]), article, asked, into);
            }
        }
    }

    private void ask(int[] watches, ArticleWords article, Asked asked, Collection<String> into) {
        for (int number : watches) {
            if (asked.isFirst(number)) {
                Armed watch = armed.get(number);
                if (watch != null && watch.clause().matches(article)) {
                    into.add(watch.id());
                }
            }
        }
    }

    private record Armed(String id, Clause clause, Cover cover) {}

    /** Which watches one article was held against already; each thread keeps one. */
    static final class Asked {
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
