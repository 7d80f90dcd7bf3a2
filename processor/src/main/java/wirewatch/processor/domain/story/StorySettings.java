package wirewatch.processor.domain.story;

import java.time.Duration;

/**
 * What may be set about stories.
 *
 * @param joinScore what an article's score with a story must exceed for it to join: log-odds, 0 is even
 * @param mergeScore the same for two stories to become one
 * @param splitScore below which the score of a part of a story with the rest of it must fall for the story to be parted
 * @param memory how long after its last article a story is remembered for sure, in event time
 * @param lasting how long at most, while no more than {@code dormant} stories are older than {@code memory}
 * @param dormant how many stories older than {@code memory} are kept for late news of them
 * @param profileTerms how many terms of an article are kept
 */
public record StorySettings(
        double joinScore,
        double mergeScore,
        double splitScore,
        Duration memory,
        Duration lasting,
        int dormant,
        int profileTerms) {

    /** Refuses what cannot work. */
    public StorySettings {
        if (memory.isNegative() || memory.isZero() || lasting.compareTo(memory) < 0) {
            throw new IllegalArgumentException(
                    "memory must be positive and lasting not shorter, but they are " + memory + " and " + lasting);
        }
        if (dormant < 0 || profileTerms < 8) {
            throw new IllegalArgumentException("dormant must not be negative and profileTerms at least 8, but they are "
                    + dormant + " and " + profileTerms);
        }
    }

    /** The one setting for all data: see RATIONALE.md for what other values would do. */
    public static StorySettings defaults() {
        return new StorySettings(-0.3, 1, 0, Duration.ofDays(7), Duration.ofDays(1000), 100_000, 64);
    }

    /** The same with other scores to reach. */
    public StorySettings withScores(double join, double merge, double split) {
        return new StorySettings(join, merge, split, memory, lasting, dormant, profileTerms);
    }

    /** The same with another memory. */
    public StorySettings withMemory(Duration sure, Duration longest, int most) {
        return new StorySettings(joinScore, mergeScore, splitScore, sure, longest, most, profileTerms);
    }
}
