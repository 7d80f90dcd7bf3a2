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

    private final Page page;
    private final Everywhere everywhere;
    private final Titles titles;
    private final int[] words;
    private final boolean[] prose;
    /** Words of running text, and of other lines, from a line to the end. */
    private final int[] proseBelow;

    private final int[] otherBelow;
    private int headline = -1;
    private int bestShort = -1;

    Head(Page page, Everywhere everywhere) {
        this.page = page;
        this.everywhere = everywhere;
        this.titles = new Titles(page.title());
        int size = page.size();
        words = new int[size];
        prose = new boolean[size];
        proseBelow = new int[size + 1];
        otherBelow = new int[size + 1];
        for (int i = size - 1; i >= 0; i--) {
            measure(i);
        }
    }

    private void measure(int i) {
        words[i] = Shape.words(page.line(i));
        prose[i] = Shape.isProse(page.line(i), words[i]);
        boolean body = page.isBody(i);
        proseBelow[i] = proseBelow[i + 1] + (body && prose[i] ? words[i] : 0);
        otherBelow[i] = otherBelow[i + 1] + (body && !prose[i] ? words[i] : 0);
    }

    void mark() {
        for (int i = 0; i < page.size(); i++) {
            if (page.isBody(i) && !markBody(i)) {
                break;
            }
        }
        if (headline < 0 && page.title() == null && bestShort >= 0) {
            page.mark(bestShort, Kind.HEADLINE);
        }
    }

    /** Whether the walk goes on. */
    private boolean markBody(int i) {
        Kind kind = kindOf(i);
        if (kind == Kind.BODY && takeDateline(i)) {
            everywhere.mark(i);
            measure(i);
            kind = page.isBody(i) ? kindOf(i) : page.kind(i);
        }
        page.mark(i, kind);
        if (kind == Kind.HEADLINE && headline < 0) {
            headline = i;
            titles.also(page.line(i));
        }
        return kind != Kind.BODY;
    }

    private Kind kindOf(int i) {
        String line = page.line(i);
        if (titles.isTitle(line, prose[i])) {
            return Kind.HEADLINE;
        }
        Kind known = known(i);
        if (known != Kind.BODY) {
            return known;
        }
        if (prose[i]) {
            return asksAtHead(i) ? Kind.HEADLINE : Kind.BODY;
        }
        return opensProse(i) ? unknown(i) : Kind.BODY;
    }

    private Kind known(int i) {
        String line = page.line(i);
        if (DateScan.isCandidate(line) && DateScan.of(line).isOnlyDate()) {
            return Kind.DATE;
        }
        return Bylines.isByline(line) || line.equalsIgnoreCase(page.author()) ? Kind.BYLINE : Kind.BODY;
    }

    /** A question or a cry for a headline: told by the byline or date below it. */
    private boolean asksAtHead(int i) {
        String line = page.line(i);
        char last = line.charAt(line.length() - 1);
        boolean first = headline < 0 && page.title() == null && words[i] >= MIN_HEADLINE_WORDS;
        return first
                && words[i] <= MAX_HEADLINE_WORDS
                && (last == '?' || last == '!')
                && i + 1 < page.size()
                && page.isBody(i + 1)
                && known(i + 1) != Kind.BODY
                && proseBelow[i + 1] >= MIN_PROSE_WORDS;
    }

    private boolean opensProse(int i) {
        int below = proseBelow[i + 1];
        return words[i] <= MAX_HEADLINE_WORDS
                && below >= MIN_PROSE_WORDS
                && below >= 2 * otherBelow[i]
                && opensWithWord(page.line(i));
    }

    /** Bullets and dashes open the items of a list. */
    private static boolean opensWithWord(String line) {
        return Character.isLetterOrDigit(line.codePointAt(0)) || "\"'".indexOf(line.charAt(0)) >= 0;
    }

    private Kind unknown(int i) {
        if (headline < 0 && page.title() == null) {
            if (words[i] >= MIN_HEADLINE_WORDS) {
                return Kind.HEADLINE;
            }
            bestShort = bestShort < 0 || words[i] > words[bestShort] ? i : bestShort;
            return Kind.SITE;
        }
        if (words[i] >= MIN_CAPTION_WORDS) {
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
        Dateline before = page.dateline();
        page.dateline(before == null ? found.dateline() : Datelines.both(before, found.dateline()));
        page.shorten(i, reporter + found.end());
        return true;
    }
}
