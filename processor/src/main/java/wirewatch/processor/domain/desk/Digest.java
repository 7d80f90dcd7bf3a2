package wirewatch.processor.domain.desk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import wirewatch.processor.domain.copy.Run;
import wirewatch.processor.domain.desk.Sources.Compared;

/** Tells a text that holds a passage each of several others from a copy, which takes most of what it takes from one. */
final class Digest {

    /** With fewer, it may be a copy of one with a background from another. */
    private static final int FEWEST = 3;
    /** A text that has more of its words from one source is a copy of that one. */
    private static final double MOST = 0.5;
    /** In a digest the passages are of one kind: the longest has not many times the words of the third. */
    private static final int LONGER = 2;

    private Digest() {}

    static boolean isOne(List<Compared> compared) {
        List<Integer> lengths = passages(compared);
        return lengths.size() >= FEWEST
                && lengths.get(0) <= LONGER * lengths.get(FEWEST - 1)
                && compared.stream().allMatch(one -> one.comparison().overlap().coverageOfB() < MOST);
    }

    /** How many words are shared with each source that shares others than those before it, the longest first. */
    private static List<Integer> passages(List<Compared> compared) {
        List<Integer> lengths = new ArrayList<>();
        BitSet told = new BitSet();
        for (Compared one : compared) {
            BitSet words = words(one);
            BitSet again = (BitSet) words.clone();
            again.and(told);
            if (one.sharesPassages() && 2 * again.cardinality() < words.cardinality()) {
                lengths.add(words.cardinality());
                told.or(words);
            }
        }
        lengths.sort(Comparator.reverseOrder());
        return lengths;
    }

    /** The words of the later text that stand in the earlier one. */
    private static BitSet words(Compared one) {
        BitSet words = new BitSet();
        for (Run run : one.comparison().overlap().runs()) {
            words.set(run.inB(), run.inB() + run.length());
        }
        return words;
    }
}
