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
 */
record Finding(
        @Nullable Decision decision,
        @Nullable Compared source,
        @Nullable Compared lateFor,
        List<Compared> compared) {

    /** The text is a new version of an earlier delivery. */
    static Finding revision(Compared earlier) {
        return new Finding(Decision.REVISION, earlier, null, List.of(earlier));
    }

    /** The story of the earlier clipping whose text it shares, as that clipping was published. */
    @Nullable
    String storyOfSource() {
        Compared near = source == null ? lateFor : source;
        return near == null ? null : near.clipping().story();
    }
}
