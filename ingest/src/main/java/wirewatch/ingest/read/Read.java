package wirewatch.ingest.read;

import wirewatch.contract.Article;
import wirewatch.contract.Rejection;

/** What became of one article of the input. */
public sealed interface Read permits Read.Accepted, Read.Rejected {

    /** Where in the input it stands. */
    Position position();

    /** @param article cleaned of what no text may hold, with an id */
    record Accepted(Article article, Position position) implements Read {}

    /**
     * @param detail what is wrong and what would have been right, at most {@link Rejection#MAX_DETAIL} characters in one line
     * @param excerpt the beginning of what was read, at most {@value #MAX_EXCERPT} characters, safe to print
     */
    record Rejected(Rejection reason, String detail, Position position, String excerpt) implements Read {

        /** Longest excerpt in characters. */
        public static final int MAX_EXCERPT = 200;

        /** Shortens and escapes: both come from strangers. */
        public Rejected {
            detail = Printable.of(detail, Rejection.MAX_DETAIL);
            excerpt = Printable.of(excerpt, MAX_EXCERPT);
        }
    }
}
