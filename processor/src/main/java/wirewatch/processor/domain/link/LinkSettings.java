package wirewatch.processor.domain.link;

/**
 * From when on two stories of different languages are one event.
 *
 * @param base log-odds that what both share must exceed where there is one story to look among; each time there are e times as
 *     many, one more
 * @param share of what the one that says less says, by weight, that the other must say too
 * @param names different names and numbers that both must have
 * @param margin by which the best must be better than the next of its language
 * @param slack by which a link may fall below the threshold before it is taken back
 * @param hoursApart the longest time between them
 * @param stories how many stories of several clippings are remembered, and as many of one
 */
public record LinkSettings(
        double base, double share, int names, double margin, double slack, long hoursApart, int stories) {

    /** The defaults. */
    public static final LinkSettings DEFAULT = new LinkSettings(8, 0.3, 3, 1, 2, 48, 10_000);

    /** @throws IllegalArgumentException naming the setting, and what would have been right */
    public LinkSettings {
        require(share >= 0 && share <= 1, "share: 0 to 1, not " + share);
        require(names >= 1, "names: at least 1, not " + names);
        require(margin >= 0 && slack >= 0, "margin and slack: at least 0, not " + margin + " and " + slack);
        require(hoursApart >= 0, "hoursApart: at least 0, not " + hoursApart);
        require(stories >= 1, "stories: at least 1, not " + stories);
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
