package wirewatch.processor.domain.story;

/** Terms in ascending order of their hashes, each with a weight and marks. */
interface Terms {

    /** All hashes, ascending, none of them 0; not to be changed. */
    int[] all();

    /** How strongly each is said; of a story, on average over its articles. Not to be changed. */
    float[] weights();

    /** Of each, bits of {@link StoryProfile}: in the title, in the lead, a number, a name. Not to be changed. */
    byte[] marks();
}
