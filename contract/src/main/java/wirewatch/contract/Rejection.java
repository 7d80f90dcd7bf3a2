package wirewatch.contract;

/** Why an article could not be taken: a closed list, so that it can be counted. The detail beside it says where. */
public enum Rejection {
    /** Not JSON, or not of the form that the topic or the address takes. */
    MALFORMED,
    /** Neither text nor HTML, or nothing left of them after clean-up. */
    NO_TEXT,
    /** Larger than the limit. */
    TOO_LARGE,
    /** Bytes that are not text in any encoding they claim. */
    UNREADABLE,
    /** A fault of ours while reading it; the log has the stack. */
    FAULT;

    /** Header of a dead letter that holds the reason's name. */
    public static final String REASON_HEADER = "wirewatch.reason";
    /** Header of a dead letter that holds the detail: at most {@value #MAX_DETAIL} characters for people to read. */
    public static final String DETAIL_HEADER = "wirewatch.detail";
    /** Longest detail in characters. */
    public static final int MAX_DETAIL = 500;
}
