package wirewatch.processor.domain.text;

import org.jspecify.annotations.Nullable;
import wirewatch.contract.Furniture.Dateline;
import wirewatch.processor.domain.text.Page.Kind;

/**
 * The last pass: from the first line down to where the article's own words begin. Known furniture goes whatever follows; a short line
 * without a final stop goes only where running text follows that outweighs all such lines, so that poems, lists, tables and
 * snippets stay whole.
 *
 * <p>Each decision rests on the lines below only, and the walk ends at the first line that stays: a second cleaning begins at that line
 * and ends there again.
 */
final class Head {

    private static final int MIN_PROSE_WORDS = 12;
    private static final int MIN_HEADLINE_WORDS = 4;
    private static final int MIN_CAPTION_WORDS = 5;
    private static final int MAX_HEADLINE_WORDS = 25;
    private static final int MAX_CAPTION_WORDS = 60;
    private static final int LONGEST_DATELINE = 80;

    private final Page page;
    private final Everywhere everywhere;
    private final Titles titles;
    private final Measures measures;
    private final KnownCaptions captions;
    private boolean hasHeadline;
    private int bestShort = -1;

    Head(Page page, Everywhere everywhere) {
        this.page = page;
        this.everywhere = everywhere;
        this.titles = new Titles(page.title());
        this.measures = new Measures(page);
        this.captions = new KnownCaptions(page.all(Kind.CAPTION));
    }

    void mark() {
        for (int i = 0; i < page.size(); i++) {
            if (page.isBody(i) && !markBody(i)) {
                break;
            }
        }
        if (!hasHeadline && page.title() == null && bestShort >= 0) {
            page.mark(bestShort, Kind.HEADLINE);
        }
    }

    /** Whether the walk goes on. */
    private boolean markBody(int i) {
        Kind kind = kindOf(i);
        if (kind == Kind.BODY && takeDateline(i)) {
            everywhere.mark(i);
            measures.update(i);
            kind = page.isBody(i) ? kindOf(i) : page.kind(i);
        }
        page.mark(i, kind);
        if (kind == Kind.HEADLINE) {
            hasHeadline = true;
            titles.also(page.line(i));
        }
        return kind != Kind.BODY;
    }

    private Kind kindOf(int i) {
        String line = page.line(i);
        if (titles.isTitle(line, measures.isProse(i))) {
            return Kind.HEADLINE;
        }
        if (takesDatelineAlone(line)) {
            return Kind.DATELINE;
        }
        if (captions.repeats(line)) {
            return Kind.CAPTION;
        }
        Kind known = known(i);
        if (known != Kind.BODY) {
            return known;
        }
        if (measures.isProse(i)) {
            return asksAtHead(i) ? Kind.HEADLINE : isCaptionAboveByline(i) ? aboveByline(i) : Kind.BODY;
        }
        return opensProse(i) ? unknown(i) : Kind.BODY;
    }

    private Kind known(int i) {
        String line = page.line(i);
        if (DateScan.isCandidate(line) && DateScan.of(line).isOnlyDate()) {
            return Kind.DATE;
        }
        if (Bylines.isByline(line) || line.equalsIgnoreCase(page.author())) {
            return Kind.BYLINE;
        }
        return Outlets.isOutlet(line, page.source()) ? Kind.OUTLET : Kind.BODY;
    }

    private boolean isKnown(int i) {
        return i < page.size() && page.isBody(i) && known(i) != Kind.BODY;
    }

    /** A question or a cry for a headline: told by the byline or date below it, or by itself once more. */
    private boolean asksAtHead(int i) {
        String line = page.line(i);
        char last = line.charAt(line.length() - 1);
        int words = measures.words(i);
        return (last == '?' || last == '!')
                && words >= MIN_HEADLINE_WORDS
                && words <= MAX_HEADLINE_WORDS
                && measures.proseBelow(i) >= MIN_PROSE_WORDS
                && (isKnown(page.nextBody(i)) || isSame(page.nextBody(i), line) || isSame(i + 1, line));
    }

    private boolean isSame(int i, String line) {
        return i < page.size() && page.line(i).equals(line);
    }

    /**
     * A sentence, then a byline, then the running text: a caption or a deck. In a live blog, where sentences and names take turns, none
     * is.
     */
    private boolean isCaptionAboveByline(int i) {
        boolean byline = false;
        int next = page.nextBody(i);
        while (isKnown(next)) {
            byline |= known(next) == Kind.BYLINE;
            next = page.nextBody(next);
        }
        return byline
                && next < page.size()
                && measures.words(i) <= MAX_CAPTION_WORDS
                && measures.isProse(next)
                && measures.proseBelow(i) >= 2 * measures.words(i)
                && !isKnown(page.nextBody(next))
                && Datelines.at(page.line(i)) == null;
    }

    private Kind aboveByline(int i) {
        return Deck.isDeck(page, i, hasHeadline) ? Kind.DECK : Kind.CAPTION;
    }

    private boolean opensProse(int i) {
        int below = measures.proseBelow(i);
        return measures.words(i) <= MAX_HEADLINE_WORDS
                && below >= MIN_PROSE_WORDS
                && below >= 2 * measures.otherRun(i)
                && below >= measures.otherFrom(i)
                && !Shape.opensItem(page.line(i));
    }

    private Kind unknown(int i) {
        return Deck.isDeck(page, i, hasHeadline) ? Kind.DECK : unnamed(i);
    }

    private Kind unnamed(int i) {
        int words = measures.words(i);
        if (!hasHeadline && page.title() == null) {
            if (words >= MIN_HEADLINE_WORDS) {
                return Kind.HEADLINE;
            }
            bestShort = bestShort < 0 || words > measures.words(bestShort) ? i : bestShort;
            return Kind.SITE;
        }
        if (words >= MIN_CAPTION_WORDS) {
            return Kind.CAPTION;
        }
        return Shape.isName(page.line(i)) ? Kind.BYLINE : Kind.SITE;
    }

    private boolean takeDateline(int i) {
        String line = page.line(i);
        int reporter = Bylines.lead(line);
        Datelines.@Nullable Found found = Datelines.at(line.substring(reporter));
        if (found == null) {
            return false;
        }
        if (reporter > 0) {
            page.reporter(line.substring(0, line.lastIndexOf(',', reporter)));
        }
        add(found.dateline());
        page.shorten(i, reporter + found.end());
        return true;
    }

    /** A dateline on a line of its own: what stands there with a sentence behind it would be one. */
    private boolean takesDatelineAlone(String line) {
        if (line.length() > LONGEST_DATELINE || ")-–".indexOf(line.charAt(line.length() - 1)) < 0) {
            return false;
        }
        Datelines.@Nullable Found found = Datelines.at(line + " A");
        if (found == null || found.end() <= line.length()) {
            return false;
        }
        add(found.dateline());
        return true;
    }

    private void add(Dateline found) {
        Dateline before = page.dateline();
        page.dateline(before == null ? found : Datelines.both(before, found));
    }
}
