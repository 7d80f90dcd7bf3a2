package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import wirewatch.processor.domain.compact.HashSlots;

/**
 * The live articles by their anchors: which of them may share text with a new one.
 *
 * <p>An inverted index of sampled sequences (Manber 1994, Schleimer, Wilkerson and Aiken 2003). An anchor of many articles is
 * a site's own line or a phrase of the trade more often than a copy: it counts for less, and beyond {@value #MOST_SLOTS}
 * articles it takes no more. Slots are small numbers that the caller gives and may use again after {@link #remove}. Not safe for
 * use by several threads.
 */
public final class CopyIndex {

    /** Weight of an anchor that at most {@value #FEW_SLOTS} articles have. */
    static final int UNIT = 16;

    private static final int FEW_SLOTS = 8;
    private static final int MOST_SLOTS = 32;
    /** One rare anchor and a half: a single common phrase is no candidate. */
    private static final int ENOUGH = UNIT + UNIT / 2;

    private static final int FEW_ANCHORS = 8;
    private static final int MOST_CANDIDATES = 16;
    private static final int SEGMENT_BITS = 6;

    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingInt(Candidate::weight).reversed().thenComparingInt(Candidate::slot);

    /** Segments by the hash's upper bits: each grows alone, so that no single article waits for a million others. */
    private final HashSlots[] segments = new HashSlots[1 << SEGMENT_BITS];

    private final AnchorStore anchors = new AnchorStore();
    private int size;
    private final int[] found = new int[MOST_SLOTS];
    private long[] weighed = new long[1024];

    public CopyIndex() {
        Arrays.setAll(segments, segment -> new HashSlots());
    }

    /** Live articles. */
    public int size() {
        return size;
    }

    /** Adds an article; one that stood in the slot before is replaced. */
    public void add(int slot, Signature signature) {
        if (slot < 0 || slot == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("slot " + slot + " is not from 0 to " + (Integer.MAX_VALUE - 1));
        }
        remove(slot);
        anchors.put(slot, signature);
        for (int i = 0; i < signature.size(); i++) {
            segment(signature.anchor(i)).add(spread(signature.anchor(i)), slot, MOST_SLOTS);
        }
        size++;
    }

    /** Takes an article out; a slot that holds none is left alone. */
    public void remove(int slot) {
        if (!anchors.has(slot)) {
            return;
        }
        for (int anchor : anchors.remove(slot)) {
            segment(anchor).remove(spread(anchor), slot);
        }
        size--;
    }

    /** Articles that share enough of the anchors, best first, at most {@value #MOST_CANDIDATES}. */
    public List<Candidate> query(Signature signature) {
        int hits = collect(signature);
        if (hits == 0) {
            return List.of();
        }
        Arrays.sort(weighed, 0, hits);
        List<Candidate> candidates = candidates(hits, signature.size() <= FEW_ANCHORS ? UNIT : ENOUGH);
        candidates.sort(BEST_FIRST);
        return candidates.size() <= MOST_CANDIDATES ? candidates : candidates.subList(0, MOST_CANDIDATES);
    }

    /** Bytes of the arrays that hold the live articles. */
    public long bytes() {
        long bytes = anchors.bytes();
        for (HashSlots segment : segments) {
            bytes += 8L * segment.capacity();
        }
        return bytes;
    }

    private int collect(Signature signature) {
        ensureRoom(signature.size() * MOST_SLOTS);
        int hits = 0;
        for (int i = 0; i < signature.size(); i++) {
            int anchor = signature.anchor(i);
            int slots = segment(anchor).find(spread(anchor), found);
            int weight = slots <= FEW_SLOTS ? UNIT : UNIT * FEW_SLOTS / slots;
            for (int s = 0; s < slots; s++) {
                weighed[hits++] = ((long) found[s] << 32) | weight;
            }
        }
        return hits;
    }

    private void ensureRoom(int hits) {
        if (weighed.length < hits) {
            weighed = new long[hits];
        }
    }

    private List<Candidate> candidates(int hits, int enough) {
        List<Candidate> candidates = new ArrayList<>();
        for (int from = 0; from < hits; ) {
            int slot = (int) (weighed[from] >>> 32);
            int shared = 0;
            int weight = 0;
            for (; from < hits && (int) (weighed[from] >>> 32) == slot; from++) {
                shared++;
                weight += (int) weighed[from];
            }
            if (weight >= enough) {
                candidates.add(new Candidate(slot, shared, weight));
            }
        }
        return candidates;
    }

    private HashSlots segment(int anchor) {
        return segments[anchor >>> (32 - SEGMENT_BITS)];
    }

    /** The bits that chose the segment go to the end: within a segment they are all the same. */
    private static int spread(int anchor) {
        return Integer.rotateLeft(anchor, SEGMENT_BITS);
    }
}
