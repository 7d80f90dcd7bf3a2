package wirewatch.processor.domain.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.text.Words;

/** Which stories have a landmark, and how rare that makes it in a language: so much it tells that two stories share it. */
final class Rarity {

    /** How many stories an expectation is worth, as among the stories of one language. */
    private static final double TRUST = 150;
    /** What so many stories have tells nothing. */
    private static final int COMMON = 48;

    private static final double KNOWN = 0.04;
    private static final double SPELLED = 0.002;
    private static final double NUMBER = 0.004;
    private static final double ROUND_NUMBER = 0.03;
    /** The shortest sound stands in so many stories, and each further consonant divides that. */
    private static final double SHORTEST_SOUND = 0.08;

    private static final int SHORTEST = 3;
    private static final double CLASSES = 6;
    /** In a script without capitals each word may be meant. */
    private static final double DOUBTFUL = 3;

    private static final Holders NONE = new Holders();

    private final Map<Long, Holders> holders = new HashMap<>();
    private final Map<String, Filed> filed = new HashMap<>();
    private final Map<String, Integer> stories = new HashMap<>();
    private int look;

    /** Files a story under what it says now. */
    void file(Sketch sketch) {
        long[] terms = sketch.landmarks().stream()
                .flatMapToLong(Rarity::terms)
                .sorted()
                .distinct()
                .toArray();
        Filed entry = filed.get(sketch.story());
        if (entry == null) {
            entry = new Filed(sketch.story(), sketch.language());
            filed.put(entry.story(), entry);
            stories.merge(entry.language(), 1, Integer::sum);
        }
        move(entry, terms);
        entry.says(terms, sketch.isLatin());
    }

    /** From under the terms it had to those it has; most are the same. */
    private void move(Filed entry, long[] to) {
        long[] from = entry.terms();
        for (int i = 0, j = 0; i < from.length || j < to.length; ) {
            if (j == to.length || (i < from.length && from[i] < to[j])) {
                withdraw(from[i++], entry);
            } else if (i == from.length || to[j] < from[i]) {
                holders.computeIfAbsent(to[j++], any -> new Holders()).add(entry);
            } else {
                i++;
                j++;
            }
        }
    }

    private void withdraw(long term, Filed entry) {
        Holders all = holders.get(term);
        if (all != null && all.remove(entry)) {
            holders.remove(term);
        }
    }

    void remove(String story) {
        Filed entry = filed.remove(story);
        if (entry == null) {
            return;
        }
        stories.computeIfPresent(entry.language(), (any, count) -> count == 1 ? null : count - 1);
        move(entry, new long[0]);
    }

    /** How many stories of a language there are. */
    int stories(String language) {
        return stories.getOrDefault(language, 0);
    }

    boolean hasOthersThan(String language) {
        return stories.size() > (stories.containsKey(language) ? 1 : 0);
    }

    /** The stories of other languages that share something with a story; their sums are the most that it may weigh. */
    List<Filed> sharing(Sketch sketch) {
        List<Filed> found = new ArrayList<>();
        look++;
        for (Landmark landmark : sketch.landmarks()) {
            if (landmark.key() != null) {
                share(sketch, hash(landmark.key()), expected(landmark, null, false), false, found);
            }
            if (landmark.sound() != null) {
                share(sketch, ofSound(landmark), ofSound(landmark, null), landmark.key() != null, found);
            }
        }
        return found;
    }

    private void share(Sketch sketch, long term, double expected, boolean byKeyToo, List<Filed> found) {
        Holders all = telling(term);
        double most = all.size() == 0 ? 0 : weight(all, expected, sketch.language());
        for (int i = 0; i < all.size(); i++) {
            Filed entry = all.at(i);
            boolean counts = !(byKeyToo && entry.isLatin()) && !entry.language().equals(sketch.language());
            if (counts && entry.add(most, look)) {
                found.add(entry);
            }
        }
    }

    /** What it tells that two stories of two languages share a landmark. */
    double weight(Landmark here, @Nullable Landmark there, boolean latin, String one, String other) {
        boolean sound = here.key() == null || (here.kind() == Landmark.Kind.NAME && !latin);
        if (sound && here.sound() == null) {
            return 0;
        }
        long term = sound ? ofSound(here) : hash(String.valueOf(here.key()));
        double expected = expected(here, there, sound);
        Holders all = telling(term);
        return all.size() == 0 && holders.containsKey(term)
                ? 0
                : Math.min(weight(all, expected, one), weight(all, expected, other));
    }

    /** Minus the logarithm of the rate at which the other stories of a language have it; one that has it is left out. */
    private double weight(Holders all, double expected, String language) {
        int with = 0;
        for (int i = 0; i < all.size(); i++) {
            with += all.at(i).language().equals(language) ? 1 : 0;
        }
        double others = Math.max(0, with - 1);
        return Math.max(0, -Math.log((TRUST * expected + others) / (TRUST + Math.max(0, stories(language) - 1))));
    }

    private static double expected(Landmark here, @Nullable Landmark there, boolean sound) {
        return switch (here.kind()) {
            case KNOWN -> KNOWN;
            case NUMBER -> isRound(here.written()) ? ROUND_NUMBER : NUMBER;
            default -> sound ? ofSound(here, there) : SPELLED;
        };
    }

    private static double ofSound(Landmark here, @Nullable Landmark there) {
        boolean doubtful = here.kind() == Landmark.Kind.WORD || (there != null && there.kind() == Landmark.Kind.WORD);
        int beyond = String.valueOf(here.sound()).length() - SHORTEST;
        return SHORTEST_SOUND * Math.pow(CLASSES, -beyond) * (doubtful ? DOUBTFUL : 1);
    }

    private static boolean isRound(String number) {
        return number.endsWith("00") || (number.length() == SHORTEST && number.endsWith("0"));
    }

    /** None where it is so common that it tells nothing. */
    private Holders telling(long term) {
        Holders all = holders.getOrDefault(term, NONE);
        return all.size() > COMMON ? NONE : all;
    }

    private static LongStream terms(Landmark landmark) {
        LongStream key = landmark.key() == null ? LongStream.empty() : LongStream.of(hash(landmark.key()));
        return landmark.sound() == null ? key : LongStream.concat(key, LongStream.of(ofSound(landmark)));
    }

    private static long ofSound(Landmark landmark) {
        return hash("~" + landmark.sound());
    }

    private static long hash(String term) {
        return Words.hashOf(term);
    }
}
