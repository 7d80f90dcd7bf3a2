package wirewatch.processor.domain.text;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import wirewatch.processor.domain.text.Page.Kind;

/** The first pass: lines that are furniture wherever they stand. */
final class Everywhere {

    /** A shorter line may well be said twice. */
    private static final int SHORTEST_REPEAT = 50;

    private static final int LONGEST_LINK_WORDS = 25;
    private static final int MAX_LINKS = 12;

    private static final Comparator<String> LENGTH_FIRST = (one, other) ->
            one.length() == other.length() ? one.compareTo(other) : Integer.compare(one.length(), other.length());

    private final Page page;
    private final Phrases phrases = new Phrases();
    /** By length first: lines of one length are rare, and a hash would read every character of the text. */
    private final Set<String> seen = new TreeSet<>(LENGTH_FIRST);

    private int links;

    Everywhere(Page page) {
        this.page = page;
    }

    void mark() {
        for (int i = 0; i < page.size(); i++) {
            mark(i);
        }
    }

    /** Marks one line, where it is furniture. */
    void mark(int i) {
        String line = page.line(i);
        Kind kind = kindOf(line);
        if (kind == Kind.BODY && links > 0) {
            kind = linkOrBody(line);
        }
        if (kind == Kind.BODY && line.length() >= SHORTEST_REPEAT && !seen.add(line)) {
            kind = Kind.SITE;
        }
        page.mark(i, kind);
    }

    private Kind kindOf(String line) {
        if (!Shape.hasWord(line)) {
            return Kind.SITE;
        }
        if (Urls.isUrl(line)) {
            return Kind.URL;
        }
        Phrase.Kind phrase = phrases.kindOf(line);
        if (phrase != null) {
            links = phrase == Phrase.Kind.LINKS ? MAX_LINKS : links;
            return switch (phrase) {
                case SITE, LINKS -> Kind.SITE;
                case CAPTION -> Kind.CAPTION;
                case CREDIT -> Kind.BYLINE;
                case SOURCE -> Kind.CREDIT;
            };
        }
        return Captions.isCaption(line) ? Kind.CAPTION : Kind.BODY;
    }

    /** Below a heading such as {@code Related stories} stand links, until running text begins again. */
    private Kind linkOrBody(String line) {
        int words = Shape.words(line);
        boolean link = words <= LONGEST_LINK_WORDS && !Shape.isProse(line, words);
        links = link ? links - 1 : 0;
        return link ? Kind.SITE : Kind.BODY;
    }
}
