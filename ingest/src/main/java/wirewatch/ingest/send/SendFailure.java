package wirewatch.ingest.send;

/** Why a batch is given up; the message is for people, and says what to do. */
final class SendFailure extends Exception {
    private static final long serialVersionUID = 1L;

    SendFailure(String message) {
        super(message);
    }
}
