package wirewatch.processor.streams;

/** The stores, and what renaming each would forget. */
final class StoreNames {

    /** Last content of each article: renamed, every article that is delivered again counts as new once more. */
    static final String SEEN = "seen";
    /** What the indexes are rebuilt from: renamed, no earlier article is found as a source or as part of a story. */
    static final String CARDS = "cards";
    /** The latest version of each clipping: renamed, copies of earlier articles are not recognised. */
    static final String CLIPPINGS = "clippings";
    /** The stories: renamed, their counts start again. */
    static final String STORIES = "stories";
    /** What stories are linked by: renamed, earlier stories are linked to none that come, and their links are not told again. */
    static final String DOSSIERS = "dossiers";
    /** The standing searches, from the watches topic itself: nothing is forgotten. */
    static final String WATCHES = "watches";

    private StoreNames() {}
}
