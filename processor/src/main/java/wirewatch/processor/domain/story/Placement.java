package wirewatch.processor.domain.story;

import java.util.List;
import java.util.Map;

/**
 * Where an article was placed, and why.
 *
 * @param story the story's id at arrival, before the merges below
 * @param isNew whether the article founds it
 * @param rule {@code story-score}, or {@code story-of-source} where the article follows the text it was copied from
 * @param threshold what a story's score had to exceed: log-odds
 * @param candidates the stories looked at, best first
 * @param merges stories that this article showed to be one, in this order
 * @param forgotten ids of stories that have grown too old and are no longer known
 */
public record Placement(
        String story,
        boolean isNew,
        String rule,
        double threshold,
        List<Candidate> candidates,
        List<Merge> merges,
        List<String> forgotten) {

    /** Copies the lists. */
    public Placement {
        candidates = List.copyOf(candidates);
        merges = List.copyOf(merges);
        forgotten = List.copyOf(forgotten);
    }

    /**
     * A story that was looked at.
     *
     * @param story its id
     * @param score log-odds that the article belongs to it
     * @param parts what each kind of evidence adds to the score
     */
    public record Candidate(String story, double score, Map<String, Double> parts) {}

    /**
     * A story that turned out to be part of an older one.
     *
     * @param younger its id, which points to the older from now on
     * @param older the id that stays
     * @param score log-odds that both are one
     */
    public record Merge(String younger, String older, double score) {}
}
