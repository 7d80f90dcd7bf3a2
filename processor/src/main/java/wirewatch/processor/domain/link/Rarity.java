package wirewatch.processor.domain.link;

import java.util.ArrayList;
import java.util.Arrays;
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

    private static final Filed[] NONE = {};

    private final Map<Long, Filed[]> holders = new HashMap<>();
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
        remove(sketch.story());
        Filed entry = new Filed(sketch.story(), sketch.language(), sketch.isLatin(), terms);
        filed.put(entry.story(), entry);
        stories.merge(entry.language(), 1, Integer::sum);
        for (long term : terms) {
            holders.merge(term, new Filed[] {entry}, Rarity::joined);
        }
    }

    void remove(String story) {
        Filed entry = filed.remove(story);
        if (entry == null) {
            return;
        }
        stories.computeIfPresent(entry.language(), (any, count) -> count == 1 ? null : count - 1);
        for (long term : entry.terms()) {
            holders.computeIfPresent(term, (any, all) -> without(all, entry));
        }
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
        Filed[] all = telling(term);
        double most = all.length == 0 ? 0 : weight(term, expected, sketch.language());
        for (Filed entry : all) {
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
        return Math.min(weight(term, expected, one), weight(term, expected, other));
    }

    /** Minus the logarithm of the rate at which the other stories of a language have it; one that has it is left out. */
    private double weight(long term, double expected, String language) {
        Filed[] all = holders.getOrDefault(term, NONE);
        if (all.length > COMMON) {
            return 0;
        }
        int with = 0;
        for (Filed entry : all) {
            with += entry.language().equals(language) ? 1 : 0;
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

    private Filed[] telling(long term) {
        Filed[] all = holders.getOrDefault(term, NONE);
        return all.length > COMMON ? NONE : all;
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

    private static Filed[] joined(Filed[] all, Filed[] one) {
        Filed[] more = Arrays.copyOf(all, all.length + 1);
        more[all.length] = one[0];
        return more;
    }

    private static Filed @Nullable [] without(Filed[] all, Filed entry) {
        if (all.length == 1) {
            return null;
        }
        Filed[] left = new Filed[all.length - 1];
        int size = 0;
        for (Filed one : all) {
            if (one != entry) {
                left[size++] = one;
            }
        }
        return left;
    }
}
