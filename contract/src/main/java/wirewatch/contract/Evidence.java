package wirewatch.contract;

import java.util.List;
import java.util.Map;

/**
 * Why a clipping was decided so: what {@code wirewatch explain} tells.
 *
 * @param rule the rule that decided, such as {@code copy-coverage} or {@code story-score}
 * @param threshold what the deciding score had to reach
 * @param candidates the earlier clippings and stories that were looked at, best first
 */
public record Evidence(String rule, double threshold, List<Candidate> candidates) {

    /** Fills in what JSON may leave out. */
    public Evidence {
        candidates = candidates == null ? List.of() : List.copyOf(candidates);
    }

    /**
     * One that was looked at.
     *
     * @param id of a clipping or a story
     * @param as {@code copy}, {@code revision} or {@code story}
     * @param score comparable with the threshold of its kind
     * @param parts what the score is made of, by name
     */
    public record Candidate(String id, String as, double score, Map<String, Double> parts) {
        /** Fills in what JSON may leave out. */
        public Candidate {
            parts = parts == null ? Map.of() : Map.copyOf(parts);
        }
    }
}
