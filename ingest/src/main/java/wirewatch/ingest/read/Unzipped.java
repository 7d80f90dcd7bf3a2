package wirewatch.ingest.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Opens gzip where the bytes say it is gzip, whatever the name says. */
final class Unzipped {

    private static final int BUFFER = 1 << 16;
    private static final int MAGIC = 0x1f8b;

    /** A file zipped by hand and again by a tool is met; deeper is a trap. */
    private static final int MAX_LAYERS = 2;

    private Unzipped() {}

    /** A buffered stream of what is inside, that can be marked. */
    static InputStream of(InputStream raw) throws IOException {
        InputStream in = new BufferedInputStream(raw, BUFFER);
        for (int layer = 0; layer < MAX_LAYERS && isZipped(in); layer++) {
            in = new BufferedInputStream(new GZIPInputStream(new Eager(in), BUFFER), BUFFER);
        }
        return in;
    }

    private static boolean isZipped(InputStream in) throws IOException {
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        return magic == MAGIC;
    }

    /**
     * GZIPInputStream looks for a further member only where {@code available()} is positive, which a pipe or a socket denies while
     * more is on its way: the rest of the input would be lost without a word (JDK-7036144). So this one reads ahead to know.
     */
    private static final class Eager extends FilterInputStream {

        Eager(InputStream in) {
            super(in);
        }

        @Override
        public int available() throws IOException {
            in.mark(1);
            int next = in.read();
            in.reset();
            return next < 0 ? 0 : Math.max(in.available(), 1);
        }
    }
}
