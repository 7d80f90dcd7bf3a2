package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.text.Words;

/**
 * The runs that two texts share, in the order of the second: greedy string tiling (Wise 1993) from left to right, over an
 * index of the first text's shingles. A passage of the first may be used twice. Linear: of many places for one shingle, only
 * {@value #MOST_PLACES} are tried.
 */
final class RunFinder {

    private static final int MOST_PLACES = 12;

    private final Words a;
    private final Words b;
    private final int width;
    private final long[] shinglesOfA;
    private final int[] heads;
    private final int[] nexts;
    private final int mask;

    RunFinder(Words a, Words b, int width) {
        this.a = a;
        this.b = b;
        this.width = width;
        shinglesOfA = Shingles.of(a, width);
        heads = new int[Integer.highestOneBit(Math.max(8, shinglesOfA.length)) << 1];
        nexts = new int[shinglesOfA.length];
        mask = heads.length - 1;
        Arrays.fill(heads, -1);
        for (int at = shinglesOfA.length - 1; at >= 0; at--) {
            int head = (int) shinglesOfA[at] & mask;
            nexts[at] = heads[head];
            heads[head] = at;
        }
    }

    List<Run> find() {
        long[] shinglesOfB = Shingles.of(b, width);
        List<Run> runs = new ArrayList<>();
        int expected = 0;
        for (int inB = 0; inB < shinglesOfB.length; ) {
            Run run = longest(shinglesOfB[inB], inB, expected);
            if (run == null) {
                inB++;
            } else {
                runs.add(run);
                inB = run.endInB();
                expected = run.endInA();
            }
        }
        return runs;
    }

    /** The longest run from here; of equals the one next after what was found before. */
    private @Nullable Run longest(long shingle, int inB, int expected) {
        int best = -1;
        int length = 0;
        int tried = 0;
        for (int at = heads[(int) shingle & mask]; at >= 0 && tried < MOST_PLACES; at = nexts[at]) {
            if (shinglesOfA[at] == shingle) {
                tried++;
                int reached = reach(at, inB);
                boolean nearer = Math.abs(at - expected) < Math.abs(best - expected);
                if (reached > length || (reached == length && nearer)) {
                    best = at;
                    length = reached;
                }
            }
        }
        return length < width ? null : new Run(best, inB, length);
    }

    private int reach(int inA, int inB) {
        int most = Math.min(a.size() - inA, b.size() - inB);
        int length = 0;
        while (length < most && a.hash(inA + length) == b.hash(inB + length)) {
            length++;
        }
        return length;
    }
}
