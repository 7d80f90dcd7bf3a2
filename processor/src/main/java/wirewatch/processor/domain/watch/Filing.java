package wirewatch.processor.domain.watch;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where a watch is filed: under the keys of its cover, and with each of them a companion, another word that an article must have.
 * An article that has the key but not the companion is done with the watch before it has looked at it.
 *
 * @param cover the keys of which an article that matches has one
 * @param companion a key that it has beside it, or {@link #ALONE}
 */
record Filing(Cover cover, long companion) {

    static final long ALONE = 0;

    /** Asking a watch costs as much as passing over so many. */
    private static final double ASKING = 20;

    /** Null where there is no cover: each article must be held against the watch. */
    static @Nullable Filing of(Clause clause, LongToDoubleFunction rate) {
        Set<Long> needed = needed(clause);
        return choices(clause).stream()
                .map(choice -> Cover.of(choice, rate))
                .filter(Objects::nonNull)
                .map(cover -> new Filing(cover, companion(needed, cover, rate)))
                .reduce((a, b) -> b.cost(rate) < a.cost(rate) ? b : a)
                .orElse(null);
    }

    /** Of all that must be, each part could be the one that it is filed under. */
    private static List<Clause> choices(Clause clause) {
        return clause instanceof Clause.Every every && !every.must().isEmpty() ? every.must() : List.of(clause);
    }

    private double cost(LongToDoubleFunction rate) {
        return cover.rate() * (1 + ASKING * (companion == ALONE ? 1 : rate.applyAsDouble(companion)));
    }

    private static long companion(Set<Long> needed, Cover cover, LongToDoubleFunction rate) {
        long rarest = ALONE;
        for (long key : needed) {
            boolean other = key != ALONE && !cover.keys().contains(key);
            if (other && (rarest == ALONE || rate.applyAsDouble(key) < rate.applyAsDouble(rarest))) {
                rarest = key;
            }
        }
        return rarest;
    }

    /** Keys of which an article that matches has all. */
    private static Set<Long> needed(Clause clause) {
        Set<Long> keys = new HashSet<>();
        if (clause instanceof Clause.Word word) {
            keys.add(word.hash());
        } else if (clause instanceof Clause.Value value) {
            keys.add(Cover.value(value.field(), value.value()));
        } else if (clause instanceof Phrase phrase) {
            addAll(keys, phrase.words());
        } else if (clause instanceof Foreign foreign) {
            addAll(keys, foreign.needed());
        } else if (clause instanceof Clause.Every every && every.must().isEmpty()) {
            return common(every.should());
        } else if (clause instanceof Clause.Every every) {
            every.must().forEach(part -> keys.addAll(needed(part)));
        }
        return keys;
    }

    private static Set<Long> common(Collection<Clause> alternatives) {
        Set<Long> common = new HashSet<>();
        boolean first = true;
        for (Clause alternative : alternatives) {
            Set<Long> needed = needed(alternative);
            if (first) {
                common.addAll(needed);
            } else {
                common.retainAll(needed);
            }
            first = false;
        }
        return common;
    }

    private static void addAll(Set<Long> keys, long[] words) {
        for (long word : words) {
            keys.add(word);
        }
    }
}
