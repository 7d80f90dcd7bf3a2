package wirewatch.processor.domain.desk;

import wirewatch.contract.Rejection;

/** What came of reading an article. */
public sealed interface Reading {

    /** It can be read. */
    record Accepted(Manuscript manuscript) implements Reading {}

    /**
     * It cannot.
     *
     * @param reason for counting
     * @param detail for people: where, and what would have been right
     */
    record Rejected(Rejection reason, String detail) implements Reading {
        /** Bounds the detail. */
        public Rejected {
            detail = detail.length() <= Rejection.MAX_DETAIL ? detail : detail.substring(0, Rejection.MAX_DETAIL);
        }
    }
}
