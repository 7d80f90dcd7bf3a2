package wirewatch.contract;

import java.util.List;

/**
 * A story of another language on the same event, and why it is taken for that.
 *
 * @param story its id
 * @param language its language
 * @param score what both share, weighed by how rare it is: log-odds
 * @param threshold what the score had to exceed
 * @param share of what the one that says less says, by weight, how much the other says too: 0 to 1
 * @param hoursApart between the latest of the earlier and the first of the later, 0 where they overlap
 * @param shared names and numbers, the most telling first
 */
public record StoryLink(
        String story,
        String language,
        double score,
        double threshold,
        double share,
        double hoursApart,
        List<Shared> shared) {

    /** Fills in what JSON may leave out. */
    public StoryLink {
        shared = shared == null ? List.of() : List.copyOf(shared);
    }

    /**
     * A name or number of both stories.
     *
     * @param here as this story writes it
     * @param there as the other does
     * @param weight what it adds to the score
     */
    public record Shared(String here, String there, double weight) {}
}
