package wirewatch.processor.domain.watch;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongToDoubleFunction;
import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.text.Words;

/**
 * Keys of which every article that matches a clause has at least one: the rarest needed word, one of each alternative. An article is
 * held against a watch only where it has one of the watch's keys.
 *
 * @param keys hashes of words, or of {@link #value values}
 * @param isOfPattern whether some keys are beginnings of words
 * @param rate at most how large a share of all articles has one of them
 */
record Cover(Set<Long> keys, boolean isOfPattern, double rate) {

    /** Letters of a prefix that are looked up; more would hardly tell more. */
    static final int LONGEST_BEGINNING = 6;

    /** How many articles have a given value in a field that is compared as a whole, guessed. */
    private static final double OUTLETS = 0.001;

    private static final double LANGUAGES = 0.5;
    private static final double TAGS = 0.05;

    /** Null where there is none: the clause may match an article without any word that it names. */
    static @Nullable Cover of(Clause clause, LongToDoubleFunction rate) {
        if (clause instanceof Clause.Word word) {
            return of(word.hash(), rate.applyAsDouble(word.hash()));
        } else if (clause instanceof Clause.Value value) {
            return of(value(value.field(), value.value()), rate(value.field()));
        } else if (clause instanceof Phrase phrase) {
            return rarest(phrase.words(), rate);
        } else if (clause instanceof Clause.Every every) {
            return every.must().isEmpty() ? union(every.should(), rate) : best(every.must(), rate);
        } else if (clause instanceof Foreign foreign && foreign.needed().length > 0) {
            return rarest(foreign.needed(), rate);
        } else if (clause instanceof Clause.Pattern pattern) {
            return beginning(pattern);
        }
        return clause.equals(new Clause.Always(false)) ? new Cover(Set.of(), false, 0) : null;
    }

    /** A share that grows by seven with each letter less: a word of the language begins with any three letters. */
    private static @Nullable Cover beginning(Clause.Pattern pattern) {
        long[] hashes = new long[LONGEST_BEGINNING];
        int letters = WatchWords.beginnings(pattern.beginning(), hashes);
        boolean words = Fields.OF_WORDS.contains(pattern.field());
        double rate = Math.min(1, Math.pow(7, 2.0 - letters));
        return words && letters > 0 ? new Cover(Set.of(hashes[letters - 1]), true, rate) : null;
    }

    /** The key of a value in a field that is compared as a whole. */
    static long value(String field, String value) {
        return Words.hashOf(field + ':' + value);
    }

    private static Cover of(long key, double rate) {
        return new Cover(Set.of(key), false, rate);
    }

    private static double rate(String field) {
        return switch (field) {
            case Fields.OUTLET -> OUTLETS;
            case Fields.LANGUAGE -> LANGUAGES;
            default -> TAGS;
        };
    }

    private static Cover rarest(long[] words, LongToDoubleFunction rate) {
        long rarest = words[0];
        for (long word : words) {
            rarest = rate.applyAsDouble(word) < rate.applyAsDouble(rarest) ? word : rarest;
        }
        return of(rarest, rate.applyAsDouble(rarest));
    }

    private static @Nullable Cover best(Collection<Clause> clauses, LongToDoubleFunction rate) {
        Cover best = null;
        for (Clause clause : clauses) {
            Cover cover = of(clause, rate);
            best = cover != null && (best == null || cover.rate() < best.rate()) ? cover : best;
        }
        return best;
    }

    private static @Nullable Cover union(List<Clause> clauses, LongToDoubleFunction rate) {
        Set<Long> keys = new LinkedHashSet<>();
        double sum = 0;
        boolean patterns = false;
        for (Clause clause : clauses) {
            Cover cover = of(clause, rate);
            if (cover == null) {
                return null;
            }
            patterns |= cover.isOfPattern();
            sum += keys.addAll(cover.keys()) ? cover.rate() : 0;
        }
        return new Cover(Collections.unmodifiableSet(keys), patterns, sum);
    }
}
