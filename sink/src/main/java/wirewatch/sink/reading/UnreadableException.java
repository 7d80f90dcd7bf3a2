package wirewatch.sink.reading;

/** A record that is not what its topic carries; the message says where, for a dead letter or a log. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableException(String message) {
        super(message);
    }
}
