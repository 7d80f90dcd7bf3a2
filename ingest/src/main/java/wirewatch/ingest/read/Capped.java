package wirewatch.ingest.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with a {@link TooLongException} where more comes than may: the guard against small archives of large things. */
final class Capped extends FilterInputStream {

    private final long limit;
    private long left;

    Capped(InputStream in, long limit) {
        super(in);
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            count(1);
        }
        return next;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int got = super.read(target, from, length);
        if (got > 0) {
            count(got);
        }
        return got;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new TooLongException(limit);
        }
    }
}
