package wirewatch.standalone.offline;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Copy;
import wirewatch.contract.Decision;
import wirewatch.contract.Rejection;
import wirewatch.contract.Tag;
import wirewatch.processor.domain.desk.Draft;
import wirewatch.processor.domain.desk.Reading;
import wirewatch.processor.domain.desk.Ruling;

/**
 * What {@code decide} prints of an article.
 *
 * @param id the article's
 * @param decision a {@link Decision}, the latest of the run, or {@code REJECTED}
 * @param decisionAtArrival the first decision, where a later article changed it
 * @param story its id after all merges of the run
 * @param storyAtArrival the id given when the article came
 * @param elsewhere ids of the stories of other languages on the same event, as they are at the end of the run
 * @param language BCP 47 code
 * @param tags ids of its labels
 * @param watches ids of the watches it matches
 * @param revisionOf the clipping of which it is a new version
 * @param copyOf where it was copied from
 * @param withdrawn true where it takes an earlier article back
 * @param reason of a rejection
 * @param detail of a rejection
 */
@JsonPropertyOrder({
    "id",
    "decision",
    "decisionAtArrival",
    "story",
    "storyAtArrival",
    "elsewhere",
    "language",
    "tags",
    "watches"
})
public record DecisionLine(
        @Nullable String id,
        String decision,
        @Nullable String decisionAtArrival,
        @Nullable String story,
        @Nullable String storyAtArrival,
        @Nullable List<String> elsewhere,
        @Nullable String language,
        @Nullable List<String> tags,
        @Nullable List<String> watches,
        @Nullable String revisionOf,
        @Nullable Copy copyOf,
        @Nullable Boolean withdrawn,
        @Nullable String reason,
        @Nullable String detail) {

    static DecisionLine of(Draft draft, Ruling ruling) {
        Clipping clipping =
                ruling.decision() == Decision.REPEAT ? null : ruling.clippings().get(0);
        return new DecisionLine(
                draft.id(),
                ruling.decision().name(),
                null,
                ruling.story(),
                ruling.story(),
                null,
                draft.language(),
                draft.tags().stream().map(Tag::id).toList(),
                draft.watches(),
                clipping == null ? null : clipping.revisionOf(),
                clipping == null ? null : clipping.copyOf(),
                draft.withdrawn() ? true : null,
                null,
                null);
    }

    static DecisionLine rejected(@Nullable String id, Rejection reason, String detail) {
        return new DecisionLine(
                id, "REJECTED", null, null, null, null, null, null, null, null, null, null, reason.name(), detail);
    }

    static DecisionLine rejected(@Nullable String id, Reading.Rejected rejected) {
        return rejected(id, rejected.reason(), rejected.detail());
    }

    DecisionLine decidedAgain(Clipping clipping) {
        return new DecisionLine(
                id,
                clipping.decision().name(),
                clipping.decision().name().equals(decision) ? decisionAtArrival : decision,
                clipping.story(),
                storyAtArrival,
                elsewhere,
                language,
                tags,
                watches,
                clipping.revisionOf(),
                clipping.copyOf(),
                withdrawn,
                reason,
                detail);
    }

    /** As it is at the end of the run. */
    DecisionLine settled(String living, @Nullable List<String> linked) {
        return new DecisionLine(
                id,
                decision,
                decisionAtArrival,
                living,
                storyAtArrival,
                linked,
                language,
                tags,
                watches,
                revisionOf,
                copyOf,
                withdrawn,
                reason,
                detail);
    }
}
