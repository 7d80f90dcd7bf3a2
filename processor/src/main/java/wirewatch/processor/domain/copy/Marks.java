package wirewatch.processor.domain.copy;

import java.util.Arrays;
import wirewatch.processor.domain.copy.SideBySide.Mark;
import wirewatch.processor.domain.text.Words;

/** What became of every word of two texts, sorted as {@link Changes} sorts: by the same pieces. */
record Marks(Mark[] source, Mark[] copy) {

    static Marks of(Words source, Words copy, WordMap map) {
        Mark[] before = new Mark[source.size()];
        Mark[] after = new Mark[copy.size()];
        Arrays.fill(before, Mark.SAME);
        Arrays.fill(after, Mark.SAME);
        Pieces pieces = Pieces.of(source, copy, map);
        pieces.gone().forEach(sentence -> mark(before, sentence.from(), sentence.to(), Mark.DROPPED));
        pieces.come().forEach(sentence -> mark(after, sentence.from(), sentence.to(), Mark.ADDED));
        pieces.within().forEach(hunk -> change(hunk, before, after));
        pieces.replaced().forEach(hunk -> change(hunk, before, after));
        keepShared(before, after, map);
        map.moved().forEach(run -> {
            mark(before, run.inA(), run.endInA(), Mark.MOVED);
            mark(after, run.inB(), run.endInB(), Mark.MOVED);
        });
        return new Marks(before, after);
    }

    private static void change(Hunk hunk, Mark[] before, Mark[] after) {
        boolean both = hunk.gone() > 0 && hunk.come() > 0;
        mark(before, hunk.from(), hunk.to(), both ? Mark.REWORDED : Mark.DROPPED);
        mark(after, hunk.newFrom(), hunk.newTo(), both ? Mark.REWORDED : Mark.ADDED);
    }

    /** A sentence put differently still has words of the old one. */
    private static void keepShared(Mark[] before, Mark[] after, WordMap map) {
        for (int word = 0; word < before.length; word++) {
            if (map.toCopy(word) >= 0) {
                before[word] = Mark.SAME;
                after[map.toCopy(word)] = Mark.SAME;
            }
        }
    }

    private static void mark(Mark[] marks, int from, int to, Mark mark) {
        Arrays.fill(marks, from, Math.max(from, to), mark);
    }
}
