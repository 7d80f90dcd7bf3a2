package wirewatch.processor.domain.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Furniture.Dateline;

/** The lines of one text, and what each of them is. Starts as all body; the passes of {@link Cleaner} mark the rest. */
final class Page {

    /** What a line is. */
    enum Kind {
        BODY,
        DATELINE,
        SITE,
        CAPTION,
        DECK,
        CREDIT,
        BYLINE,
        DATE,
        URL,
        OUTLET,
        HEADLINE
    }

    private static final Kind[] FALLBACK = {
        Kind.CAPTION,
        Kind.DECK,
        Kind.HEADLINE,
        Kind.DATELINE,
        Kind.BYLINE,
        Kind.CREDIT,
        Kind.SITE,
        Kind.OUTLET,
        Kind.DATE,
        Kind.URL
    };

    private final @Nullable String title;
    private final @Nullable String author;
    private final @Nullable String source;
    private final String[] lines;
    private final Kind[] kinds;
    private @Nullable Dateline dateline;
    private @Nullable String reporter;

    Page(List<String> lines, @Nullable String title, @Nullable String author, @Nullable String source) {
        this.lines = lines.toArray(String[]::new);
        this.kinds = new Kind[this.lines.length];
        Arrays.fill(kinds, Kind.BODY);
        this.title = title;
        this.author = author;
        this.source = source;
    }

    int size() {
        return lines.length;
    }

    String line(int i) {
        return lines[i];
    }

    void shorten(int i, int from) {
        lines[i] = lines[i].substring(from);
    }

    Kind kind(int i) {
        return kinds[i];
    }

    boolean isBody(int i) {
        return kinds[i] == Kind.BODY;
    }

    /** The next line of the body, the size where there is none. */
    int nextBody(int i) {
        int next = i + 1;
        while (next < lines.length && !isBody(next)) {
            next++;
        }
        return next;
    }

    void mark(int i, Kind kind) {
        kinds[i] = kind;
    }

    /** The lines of a kind, in order. */
    List<String> all(Kind kind) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (kinds[i] == kind) {
                found.add(lines[i]);
            }
        }
        return found;
    }

    /** Where no body is left, the captions were the article; else its headline; else whatever there is. */
    void keepSomething() {
        for (Kind kind : FALLBACK) {
            if (!has(Kind.BODY)) {
                restore(kind);
            }
        }
    }

    private boolean has(Kind kind) {
        for (Kind one : kinds) {
            if (one == kind) {
                return true;
            }
        }
        return false;
    }

    private void restore(Kind kind) {
        for (int i = 0; i < lines.length; i++) {
            if (kinds[i] == kind && Shape.hasWord(lines[i])) {
                kinds[i] = Kind.BODY;
            }
        }
    }

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    String author() {
        return author;
    }

    @Nullable
    String source() {
        return source;
    }

    /** Who signs at the head of the dateline's own line. */
    @Nullable
    String reporter() {
        return reporter;
    }

    void reporter(String found) {
        reporter = found;
    }

    @Nullable
    Dateline dateline() {
        return dateline;
    }

    void dateline(Dateline found) {
        dateline = found;
    }
}
