package wirewatch.sink.loop;

/** A failure that no repetition mends: the loop stops, and its health says why. */
public final class FinalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FinalException(String message, Throwable cause) {
        super(message, cause);
    }
}
