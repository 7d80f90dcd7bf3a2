package wirewatch.processor.domain.tag;

/** What stands at each node of a {@link Lexicon}; one array a property, since a walk asks for few of them. */
@SuppressWarnings("ArrayRecordComponent") // never compared, read once a word
record LexiconNodes(boolean[] inner, int[] classes, int[] phrases, int[] names, int[] agencies) {}
