package wirewatch.processor.domain.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.processor.domain.copy.Arrival;
import wirewatch.processor.domain.copy.Candidate;
import wirewatch.processor.domain.copy.Comparison;
import wirewatch.processor.domain.copy.CopySettings;
import wirewatch.processor.domain.copy.Side;
import wirewatch.processor.domain.copy.Verdict;
import wirewatch.processor.domain.text.CleanText;
import wirewatch.processor.domain.text.Words;

/** Compares a draft with the earlier clippings that its signature names, on the words themselves. */
final class Sources {

    /** More would cost time and change nothing: the best few share most anchors. */
    private static final int COMPARED = 6;

    private final Shelf shelf;
    private final Memory memory;
    private final CopySettings settings;

    Sources(Shelf shelf, Memory memory, CopySettings settings) {
        this.shelf = shelf;
        this.memory = memory;
        this.settings = settings;
    }

    /** The candidates that were compared, the nearest first. */
    List<Compared> compare(Draft draft, List<Candidate> candidates) {
        List<Compared> compared = new ArrayList<>();
        if (candidates.isEmpty()) {
            return compared;
        }
        Side side = side(draft);
        for (Candidate candidate : candidates.subList(0, Math.min(COMPARED, candidates.size()))) {
            Clipping earlier = memory.clipping(shelf.at(candidate.slot()).id());
            if (earlier != null) {
                compared.add(compare(earlier, side));
            }
        }
        compared.sort(NEAREST);
        return compared;
    }

    /** One earlier clipping with a draft. */
    Compared compare(Clipping earlier, Side draft) {
        return new Compared(earlier, Comparison.of(side(earlier), draft, Arrival.A_FIRST, settings));
    }

    static Side side(Draft draft) {
        CleanText text = new CleanText(draft.title(), draft.text(), draft.furniture());
        return Side.of(text, Words.of(draft.text()), draft.published(), draft.outlet(), draft.tags())
                .signedBy(draft.author());
    }

    private static Side side(Clipping clipping) {
        CleanText text = new CleanText(clipping.title(), clipping.text(), clipping.furniture());
        return Side.of(text, Words.of(clipping.text()), clipping.published(), clipping.outlet(), clipping.tags())
                .signedBy(clipping.author());
    }

    /** Copies differ by hundredths where nothing was edited: there the earlier one is taken. */
    private static final Comparator<Compared> NEAREST = Comparator.<Compared>comparingLong(
                    one -> -Math.round(one.nearness() * 50))
            .thenComparing(one -> one.clipping().arrived())
            .thenComparing(one -> one.clipping().id());

    /**
     * @param clipping the earlier one
     * @param comparison its first text is the earlier one, its second the draft
     */
    record Compared(Clipping clipping, Comparison comparison) {

        /** The same with the clipping as it is by now. */
        Compared of(@Nullable Clipping now) {
            return now == null ? this : new Compared(now, comparison);
        }

        boolean isCopy() {
            return comparison.verdict() == Verdict.COPY;
        }

        boolean sharesPassages() {
            return isCopy() || comparison.verdict() == Verdict.PARTIAL;
        }

        /** 0 to 2: how much of each stands in the other. A copy of a copy shares the edits of the one it was taken from. */
        double nearness() {
            return comparison.overlap().coverageOfA() + comparison.overlap().coverageOfB();
        }

        /** Whether the draft, though it came later, is plainly the source of the earlier clipping. */
        boolean isLateSource(CopySettings settings) {
            return isCopy() && comparison.isReversed() && comparison.direction().confidence() >= settings.lateSource();
        }
    }
}
