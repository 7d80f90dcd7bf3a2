package wirewatch.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a copy or a new version changed, paragraph by paragraph.
 *
 * @param kept paragraphs that stand unchanged in both
 * @param dropped paragraphs (or passages of them) of the source that are gone
 * @param added paragraphs of the copy that the source does not have
 * @param reworded passages that were changed
 * @param moved passages that stand elsewhere, in the copy's words
 * @param merged how often paragraphs of the source were joined into one
 * @param quotes what became of the source's quotations
 * @param voicesRemoved people who are quoted or cited in the source and not named in the copy
 * @param tenseShifted rewordings that only moved the time, as "will start" to "began"
 * @param furnitureAdded what the copy put around the body: {@code headline}, {@code caption}, {@code dateline}, …
 * @param credit the outlet or agency that the copy credits, or null where it credits none
 * @param crediting what that credit is worth
 * @param merges which paragraphs of the source were joined
 * @param framing headline, deck, caption, dateline, byline and credit line, before and after, where the copy has others
 * @param ownDateline the copy's dateline, where it claims another place for the body it copied
 */
public record EditReport(
        int kept,
        List<String> dropped,
        List<String> added,
        List<Rewording> reworded,
        List<String> moved,
        int merged,
        List<Quote> quotes,
        List<String> voicesRemoved,
        List<Rewording> tenseShifted,
        List<String> furnitureAdded,
        @Nullable String credit,
        Crediting crediting,
        List<Merge> merges,
        List<Framing> framing,
        @Nullable String ownDateline) {

    /** Fills in what JSON may leave out. */
    public EditReport {
        dropped = dropped == null ? List.of() : List.copyOf(dropped);
        added = added == null ? List.of() : List.copyOf(added);
        reworded = reworded == null ? List.of() : List.copyOf(reworded);
        moved = moved == null ? List.of() : List.copyOf(moved);
        quotes = quotes == null ? List.of() : List.copyOf(quotes);
        voicesRemoved = voicesRemoved == null ? List.of() : List.copyOf(voicesRemoved);
        tenseShifted = tenseShifted == null ? List.of() : List.copyOf(tenseShifted);
        furnitureAdded = furnitureAdded == null ? List.of() : List.copyOf(furnitureAdded);
        crediting = crediting == null ? (credit == null ? Crediting.NONE : Crediting.OTHER) : crediting;
        merges = merges == null ? List.of() : List.copyOf(merges);
        framing = framing == null ? List.of() : List.copyOf(framing);
    }

    /** Whom a copy credits. */
    public enum Crediting {
        /** The one it was taken from. */
        SOURCE,
        /** The one that its source had credited already: an agency, as a rule. */
        INHERITED,
        /** Somebody else. */
        OTHER,
        NONE
    }

    /** A passage before and after. */
    public record Rewording(String before, String after) {}

    /** Two paragraphs of the source that stand in one paragraph of the copy, each as the source has it. */
    public record Merge(String first, String next) {}

    /**
     * A piece around the body that the copy has otherwise.
     *
     * @param piece {@code headline}, {@code deck}, {@code caption}, {@code dateline}, {@code byline} or {@code creditLine}
     * @param before the source's, null where it has none
     * @param after the copy's, null where it has none
     */
    public record Framing(
            String piece, @Nullable String before, @Nullable String after) {}

    /**
     * A quotation of the source.
     *
     * @param text the words between the quotation marks
     * @param fate what the copy did with it
     * @param now its words in the copy where they were altered
     * @param speaker who says it in the source; null where the text does not tell
     */
    public record Quote(
            String text,
            Fate fate,
            @Nullable String now,
            @Nullable String speaker) {
        /** What a copy can do with a quotation. */
        public enum Fate {
            VERBATIM,
            ALTERED,
            DROPPED
        }
    }
}
