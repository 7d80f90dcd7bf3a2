package wirewatch.processor.domain.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.text.Page.Kind;

/** The second pass: from the last line up, for as long as lines are furniture. */
final class Tail {

    private static final int LONGEST_OUTLET_WORDS = 6;
    private static final int LONGEST_CREDIT_WORDS = 18;

    private final Page page;

    Tail(Page page) {
        this.page = page;
    }

    void mark() {
        for (int i = page.size() - 1; i > 0; i--) {
            if (page.isBody(i)) {
                Kind kind = kindOf(i);
                if (kind == Kind.BODY) {
                    return;
                }
                page.mark(i, kind);
            }
        }
    }

    private Kind kindOf(int i) {
        String line = page.line(i);
        if (Shape.words(line) > LONGEST_CREDIT_WORDS) {
            return Kind.BODY;
        }
        if (isCredit(line)) {
            return Kind.BYLINE;
        }
        if (Shape.endsSentence(line)) {
            return Kind.BODY;
        }
        if (Bylines.isByline(line) || isSame(line, page.author())) {
            return Kind.BYLINE;
        }
        if (isOutlet(i, line)) {
            return Kind.OUTLET;
        }
        return (DateScan.isCandidate(line) && DateScan.of(line).isOnlyDate()) || isSame(line, page.title())
                ? Kind.SITE
                : Kind.BODY;
    }

    /** {@code Colvin reported from Glasgow, Scotland.} */
    private static boolean isCredit(String line) {
        return Character.isUpperCase(line.codePointAt(0)) && line.contains(" reported from ");
    }

    /** A short line of names below the article's address, or the delivered source itself. */
    private boolean isOutlet(int i, String line) {
        if (Outlets.isOutlet(line, page.source())) {
            return true;
        }
        boolean belowUrl = i > 0 && page.kind(i - 1) == Kind.URL;
        return belowUrl && Shape.words(line) <= LONGEST_OUTLET_WORDS && Character.isUpperCase(line.codePointAt(0));
    }

    private static boolean isSame(String line, @Nullable String given) {
        return given != null && !given.isBlank() && key(line).equals(key(given));
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
