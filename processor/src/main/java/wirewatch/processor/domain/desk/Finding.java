package wirewatch.processor.domain.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Decision;
import wirewatch.processor.domain.desk.Sources.Compared;

/**
 * What the comparison with earlier texts found.
 *
 * @param decision {@code REPRINT} or {@code REVISION}, or null where the text is its own
 * @param source what it was taken from, or is a new version of
 * @param lateFor an earlier clipping that was taken from this text, though this text came later
 * @param compared all that were compared, the nearest first
 * @param digest whether it holds a passage each of several texts, and most of its words are of none of them
 */
record Finding(
        @Nullable Decision decision,
        @Nullable Compared source,
        @Nullable Compared lateFor,
        List<Compared> compared,
        boolean digest) {

    /** The text is its own, as far as is known. */
    static Finding own(@Nullable Compared lateFor, List<Compared> compared) {
        return new Finding(null, null, lateFor, compared, false);
    }

    /** The text was taken from an earlier one. */
    static Finding copy(Decision decision, Compared source, List<Compared> compared) {
        return new Finding(decision, source, null, compared, false);
    }

    /** The text is a digest of others. */
    static Finding digest(List<Compared> compared) {
        return new Finding(null, null, null, compared, true);
    }

    /** The text is a new version of an earlier delivery. */
    static Finding revision(Compared earlier) {
        return copy(Decision.REVISION, earlier, List.of(earlier));
    }

    /** The story of the earlier clipping whose text it shares, as that clipping was published. */
    @Nullable
    String storyOfSource() {
        Compared near = source == null ? lateFor : source;
        return near == null ? null : near.clipping().story();
    }
}
