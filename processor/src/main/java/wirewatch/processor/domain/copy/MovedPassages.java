package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.List;
import wirewatch.processor.domain.text.Words;

/** Runs that stand in another place of the copy, as passages: those that follow each other in both texts are one. */
final class MovedPassages {

    /** Changed words that a passage may have had on the way. */
    private static final int BRIDGE = 4;

    private MovedPassages() {}

    static List<String> of(List<Run> moved, Words copy, Passage in) {
        List<String> passages = new ArrayList<>();
        int i = 0;
        while (i < moved.size()) {
            Run first = moved.get(i);
            Run last = first;
            for (i++; i < moved.size() && follows(last, moved.get(i), copy); i++) {
                last = moved.get(i);
            }
            passages.add(in.whole(first.inB(), last.endInB()));
        }
        return passages;
    }

    private static boolean follows(Run one, Run next, Words copy) {
        int gap = next.inA() - one.endInA();
        int newGap = next.inB() - one.endInB();
        return gap >= 0 && gap <= BRIDGE && newGap >= 0 && newGap <= BRIDGE && !copy.startsParagraph(next.inB());
    }
}
