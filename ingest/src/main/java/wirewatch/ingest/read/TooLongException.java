package wirewatch.ingest.read;

import java.io.IOException;

/** The whole input is larger, unzipped, than {@link ReadLimits#totalBytes()}. */
public final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLongException(long limit) {
        super("more than " + limit + " bytes, unzipped");
    }
}
