package wirewatch.processor.domain.copy;

/**
 * An article that may share text with the one looked for.
 *
 * @param slot where the caller keeps it
 * @param shared anchors that both have
 * @param weight the same, an anchor of many articles counting less: {@value CopyIndex#UNIT} for a rare one
 */
public record Candidate(int slot, int shared, int weight) {}
