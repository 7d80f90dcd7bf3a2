package wirewatch.contract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a clipping was decided so: what {@code wirewatch explain} tells.
 *
 * @param rule the rule that decided, such as {@code copy-coverage} or {@code story-score}
 * @param threshold what the deciding score had to reach
 * @param candidates the earlier clippings and stories that were looked at, best first
 * @param otherwise what would have changed the decision, the nearest first
 */
public record Evidence(String rule, double threshold, List<Candidate> candidates, List<Otherwise> otherwise) {

    /** The rule by which a clipping comes out again in another story: nothing about the article itself has changed. */
    public static final String STORY_PARTED = "story-parted";

    /** The rule by which a clipping comes out again without its text: its publisher took the article back. */
    public static final String WITHDRAWN = "withdrawn";

    /** Fills in what JSON may leave out. */
    public Evidence {
        candidates = candidates == null ? List.of() : List.copyOf(candidates);
        otherwise = otherwise == null ? List.of() : List.copyOf(otherwise);
    }

    /**
     * One that was looked at.
     *
     * @param id of a clipping or a story
     * @param as {@code copy}, {@code revision} or {@code story}
     * @param score comparable with the threshold of its kind
     * @param parts what the score is made of, by name; of stories, the nearest three's only
     * @param rule the rule that fired on this one
     * @param threshold what its score had to reach
     * @param verdict of a copy {@code COPY}, {@code PARTIAL}, {@code RELATED} or {@code UNRELATED}; of a story {@code JOINED} or
     *     {@code APART}
     */
    public record Candidate(
            String id,
            String as,
            double score,
            Map<String, Double> parts,
            @Nullable String rule,
            @Nullable Double threshold,
            @Nullable String verdict) {
        /** Fills in what JSON may leave out. */
        public Candidate {
            parts = parts == null ? Map.of() : Map.copyOf(parts);
        }
    }

    /**
     * A change that would have changed the decision.
     *
     * @param setting a key of {@code wirewatch decide --what-if}
     * @param now its value
     * @param beyond the value that it would have to pass
     * @param decision what would have been decided then
     */
    public record Otherwise(String setting, double now, double beyond, Decision decision) {}
}
