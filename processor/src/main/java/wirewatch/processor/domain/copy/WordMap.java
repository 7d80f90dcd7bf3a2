package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wirewatch.processor.domain.text.Words;

/**
 * For every word of a source where it stands in the copy: the frame of an edit report. Long runs first, then those in one
 * order (the rest was moved), then single words between two runs that are neighbours in both texts.
 */
final class WordMap {

    /** Runs to start from: shorter than those that count as evidence, since the texts are known to be copies. */
    private static final int ANCHOR = 4;

    private static final int UNSPACED_ANCHOR = 6;
    /** A shorter run in another place is a phrase used twice. */
    private static final int SHORTEST_MOVE = 7;

    private static final int WIDEST_GAP = 150;
    /** Unrelated sentences share a quarter of their words in order: "the", "of", "in". */
    private static final double ENOUGH_OF_SENTENCE = 0.4;

    private final Words source;
    private final Words copy;
    private final int[] toCopy;
    private final int[] toSource;
    private final boolean[] elsewhere;
    private final List<Run> inOrder = new ArrayList<>();
    private final List<Run> moved = new ArrayList<>();

    private WordMap(Words source, Words copy) {
        this.source = source;
        this.copy = copy;
        toCopy = new int[source.size()];
        toSource = new int[copy.size()];
        elsewhere = new boolean[source.size()];
        Arrays.fill(toCopy, -1);
        Arrays.fill(toSource, -1);
    }

    static WordMap of(Words source, Words copy) {
        WordMap map = new WordMap(source, copy);
        boolean unspaced = Script.of(source) == Script.UNSPACED;
        map.order(map.place(new RunFinder(source, copy, unspaced ? UNSPACED_ANCHOR : ANCHOR).find()));
        map.fillGaps();
        map.forgetChance();
        return map;
    }

    /** The copy's word, or -1. */
    int toCopy(int word) {
        return toCopy[word];
    }

    /** The source's word, or -1. */
    int toSource(int word) {
        return toSource[word];
    }

    /** Whether a word of the source stands in another place of the copy. */
    boolean isElsewhere(int word) {
        return elsewhere[word];
    }

    /** Runs that stand elsewhere in the copy, in the order of the copy. */
    List<Run> moved() {
        return moved;
    }

    /** What was changed between neighbours that were not, in the order of the source. */
    List<Hunk> hunks() {
        List<Hunk> hunks = new ArrayList<>();
        int from = 0;
        int newFrom = 0;
        for (int word = 0; word <= toCopy.length; word++) {
            int at = word < toCopy.length ? inOrderAt(word, newFrom) : toSource.length;
            if (at >= 0) {
                if (word > from || at > newFrom) {
                    hunks.add(new Hunk(from, word, newFrom, at));
                }
                from = word + 1;
                newFrom = at + 1;
            }
        }
        return hunks;
    }

    private int inOrderAt(int word, int newFrom) {
        int at = toCopy[word];
        return at >= newFrom && !elsewhere[word] ? at : -1;
    }

    /** Longest first, each word once; what remains of a run that overlaps a longer one is cut down. */
    private List<Run> place(List<Run> runs) {
        List<Run> longest = new ArrayList<>(runs);
        longest.sort(Comparator.comparingInt(Run::length).reversed());
        boolean[] taken = new boolean[source.size()];
        List<Run> placed = new ArrayList<>();
        for (Run run : longest) {
            Run rest = untaken(run, taken);
            if (rest.length() >= ANCHOR) {
                Arrays.fill(taken, rest.inA(), rest.endInA(), true);
                placed.add(rest);
            }
        }
        placed.sort(Comparator.comparingInt(Run::inB));
        return placed;
    }

    private static Run untaken(Run run, boolean[] taken) {
        int start = 0;
        int end = run.length();
        while (start < end && taken[run.inA() + start]) {
            start++;
        }
        while (end > start && taken[run.inA() + end - 1]) {
            end--;
        }
        return new Run(run.inA() + start, run.inB() + start, end - start);
    }

    private void order(List<Run> placed) {
        boolean[] kept = Chain.of(
                placed.stream().mapToInt(Run::inA).toArray(),
                placed.stream().mapToInt(Run::length).toArray());
        for (int i = 0; i < kept.length; i++) {
            Run run = placed.get(i);
            if (kept[i]) {
                inOrder.add(run);
                map(run);
            } else if (run.length() >= SHORTEST_MOVE) {
                moved.add(run);
                map(run);
                Arrays.fill(elsewhere, run.inA(), run.endInA(), true);
            }
        }
    }

    private void map(Run run) {
        for (int i = 0; i < run.length(); i++) {
            toCopy[run.inA() + i] = run.inB() + i;
            toSource[run.inB() + i] = run.inA() + i;
        }
    }

    private void fillGaps() {
        int from = 0;
        int newFrom = 0;
        for (Run run : inOrder) {
            fill(from, run.inA(), newFrom, run.inB());
            from = run.endInA();
            newFrom = run.endInB();
        }
        fill(from, source.size(), newFrom, copy.size());
    }

    private void fill(int from, int to, int newFrom, int newTo) {
        if (from < to && newFrom < newTo && to - from <= WIDEST_GAP && newTo - newFrom <= WIDEST_GAP) {
            new CommonWords(source, copy).between(from, to, newFrom, newTo).forEach(this::map);
        }
    }

    /** Across a dropped paragraph every "the" finds a partner: words count only between sentences that share enough. */
    private void forgetChance() {
        int[] sentences = Sentence.byWord(source);
        int[] newSentences = Sentence.byWord(copy);
        Map<Long, Integer> shared = new HashMap<>();
        for (int word = 0; word < toCopy.length; word++) {
            if (toCopy[word] >= 0) {
                shared.merge(pair(sentences[word], newSentences[toCopy[word]]), 1, Integer::sum);
            }
        }
        List<Sentence> of = Sentence.of(source);
        List<Sentence> newOf = Sentence.of(copy);
        for (int word = 0; word < toCopy.length; word++) {
            int at = toCopy[word];
            if (at >= 0) {
                int s = sentences[word];
                int c = newSentences[at];
                int shorter = Math.min(of.get(s).size(), newOf.get(c).size());
                if (shared.getOrDefault(pair(s, c), 0) < ENOUGH_OF_SENTENCE * shorter) {
                    toCopy[word] = -1;
                    toSource[at] = -1;
                }
            }
        }
    }

    private static long pair(int sentence, int newSentence) {
        return ((long) sentence << 32) | newSentence;
    }
}
