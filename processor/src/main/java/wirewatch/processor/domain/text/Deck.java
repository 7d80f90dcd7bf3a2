package wirewatch.processor.domain.text;

import wirewatch.processor.domain.text.Page.Kind;

/**
 * The line that sums an article up between its headline and its byline. A caption stands there too; it comes below the byline as
 * often as above it, and names a day.
 */
final class Deck {

    /** Lines between the deck and the byline: the outlet's name, a date. */
    private static final int NEAR = 3;

    private Deck() {}

    /** Of a line that is not the article's own text; asked before the lines below it are marked. */
    static boolean isDeck(Page page, int line, boolean hasHeadline) {
        return (hasHeadline || page.title() != null)
                && !DateScan.of(page.line(line)).namesDay()
                && isFirst(page, line)
                && isSignedBelow(page, line);
    }

    private static boolean isFirst(Page page, int line) {
        for (int above = 0; above < line; above++) {
            Kind kind = page.kind(above);
            if (kind != Kind.HEADLINE && kind != Kind.SITE && kind != Kind.OUTLET) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSignedBelow(Page page, int line) {
        int next = line;
        for (int i = 0; i < NEAR; i++) {
            next = page.nextBody(next);
            if (next < page.size() && Bylines.isByline(page.line(next))) {
                return true;
            }
        }
        return false;
    }
}
