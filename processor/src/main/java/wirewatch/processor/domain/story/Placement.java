package wirewatch.processor.domain.story;

import java.util.List;
import java.util.Map;

/**
 * Where an article was placed, and why.
 *
 * @param clipping its id
 * @param joined the story it joined or founded, before the moves
 * @param rule {@code story-score}, or {@code story-of-source} where the article follows the text it was copied from
 * @param threshold what a story's score had to exceed: log-odds
 * @param candidates the stories looked at, best first
 * @param moves what this article showed to be one story, or two, in this order
 * @param forgotten ids of stories that have grown too old and are no longer known
 */
public record Placement(
        String clipping,
        String joined,
        String rule,
        double threshold,
        List<Candidate> candidates,
        List<Move> moves,
        List<String> forgotten) {

    /** Copies the lists. */
    public Placement {
        candidates = List.copyOf(candidates);
        moves = List.copyOf(moves);
        forgotten = List.copyOf(forgotten);
    }

    /** The story it belongs to after the moves: the one to be told. */
    public String story() {
        String story = joined;
        for (Move move : moves) {
            story = move.from().equals(story) && move.takes(clipping) ? move.to() : story;
        }
        return story;
    }

    /** Whether no story was known before that it belongs to. */
    public boolean isNew() {
        return story().equals("s-" + clipping);
    }

    /**
     * A story that was looked at.
     *
     * @param story its id
     * @param score log-odds that the article belongs to it
     * @param parts what each kind of evidence adds to the score; told of the nearest three only
     */
    public record Candidate(String story, double score, Map<String, Double> parts) {}

    /**
     * Clippings that turned out to belong to another story.
     *
     * @param from the story they were in
     * @param to the one they are in now: an older one, to which the id of the first points from now on, or a new one
     * @param clippings those that moved to a new story; none named where all moved to an older one
     * @param score log-odds that the stories are one, or that those clippings belong to the rest
     */
    public record Move(String from, String to, List<String> clippings, double score) {

        /** Copies the list. */
        public Move {
            clippings = clippings == null ? List.of() : List.copyOf(clippings);
        }

        /** Whether the whole story moved. */
        public boolean isMerge() {
            return clippings.isEmpty();
        }

        private boolean takes(String clipping) {
            return isMerge() || clippings.contains(clipping);
        }
    }
}
