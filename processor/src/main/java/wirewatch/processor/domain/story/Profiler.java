package wirewatch.processor.domain.story;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.text.Words;

/**
 * Reduces an article to its profile: terms weigh more the oftener they stand in it, more in the title and the lead, and the
 * strongest by weight and rarity are kept. Not thread-safe; it keeps its working space.
 */
public final class Profiler {

    private static final int MOST_WORDS = 1000;
    private static final int LEAD_WORDS = 60;
    private static final double IN_TITLE = 2;
    private static final double IN_LEAD = 1.5;

    /** Of how often a term stands in an article. */
    private static final double[] LOGARITHMS =
            IntStream.range(0, 64).mapToDouble(Math::log).toArray();

    private final Background background;
    private final Analysis analysis;
    private final int kept;
    private final WordCount count = new WordCount();

    private Profiler(Background background, Analysis analysis, int kept) {
        this.background = background;
        this.analysis = analysis;
        this.kept = kept;
    }

    /** For articles of a language (ISO 639-1). */
    public static Profiler of(String language) {
        return new Profiler(
                Background.of(language),
                Analysis.of(language),
                StorySettings.defaults().profileTerms());
    }

    /** The profile of an article by its headline, if there is one, and its body. */
    public StoryProfile profile(@Nullable Words title, Words body) {
        count.clear();
        if (title != null) {
            count(title, Integer.MAX_VALUE, StoryProfile.TITLE);
        }
        count(body, LEAD_WORDS, StoryProfile.LEAD);
        return strongest();
    }

    private void count(Words words, int leading, int mark) {
        int size = Math.min(words.size(), MOST_WORDS);
        int[] terms = analysis.terms(words);
        for (int word = 0; word < size; word++) {
            boolean named = mark == StoryProfile.LEAD && words.isCapital(word) && !words.startsSentence(word);
            int marks = (word < leading ? mark : 0) | (words.isNumber(word) ? StoryProfile.NUMBER : 0);
            if (terms[word] != Analysis.NONE) {
                count.add(terms[word], marks, named);
            }
        }
    }

    private StoryProfile strongest() {
        int size = count.size();
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            float strength = (float) (weight(i) * background.rarity(count.term(i)));
            order[i] = (long) Float.floatToIntBits(strength) << 32 | i;
        }
        int keep = Math.min(kept, size);
        largestLast(order, keep);
        long[] byTerm = new long[keep];
        for (int i = 0; i < keep; i++) {
            int word = (int) order[size - 1 - i];
            byTerm[i] = (long) count.term(word) << 32 | word;
        }
        Arrays.sort(byTerm);
        return packed(byTerm);
    }

    /** Brings some of the largest to the end, in any order (Hoare 1961): of some 500 terms 64 are kept. */
    private static void largestLast(long[] order, int most) {
        int cut = order.length - most;
        int low = 0;
        int high = order.length - 1;
        while (low < high) {
            long pivot = order[(low + high) >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (order[i] < pivot) {
                    i++;
                }
                while (order[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    long moved = order[i];
                    order[i++] = order[j];
                    order[j--] = moved;
                }
            }
            if (cut <= j) {
                high = j;
            } else if (cut >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    private StoryProfile packed(long[] byTerm) {
        int[] terms = new int[byTerm.length];
        short[] weights = new short[byTerm.length];
        for (int i = 0; i < byTerm.length; i++) {
            int word = (int) byTerm[i];
            terms[i] = (int) (byTerm[i] >> 32);
            weights[i] = StoryProfile.pack(weight(word), count.marks(word));
        }
        return new StoryProfile(terms, weights);
    }

    private double weight(int word) {
        int marks = count.marks(word);
        int times = count.times(word);
        double weight = 1 + (times < LOGARITHMS.length ? LOGARITHMS[times] : Math.log(times));
        weight *= (marks & StoryProfile.TITLE) != 0 ? IN_TITLE : 1;
        return weight * ((marks & StoryProfile.LEAD) != 0 ? IN_LEAD : 1);
    }
}
