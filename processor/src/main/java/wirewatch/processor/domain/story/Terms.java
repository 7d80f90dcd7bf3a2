package wirewatch.processor.domain.story;

/** Terms in ascending order of their hashes, each with a weight and marks. */
interface Terms {

    /** How many terms. */
    int size();

    /** The term's hash, never 0. */
    int term(int index);

    /** All hashes, ascending; not to be changed. */
    int[] all();

    /** Where a term stands; negative where it does not. */
    int find(int term);

    /** How strongly it is said; of a story, on average over its articles. */
    float weight(int index);

    /** Bits of {@link StoryProfile}: in the title, in the lead, a number, a name. */
    int marks(int index);
}
