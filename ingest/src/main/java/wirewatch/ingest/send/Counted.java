package wirewatch.ingest.send;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells the progress how far the reading is, in bytes as they lie on the disk. */
final class Counted extends FilterInputStream {

    private final Total total;

    Counted(InputStream in, Total total) {
        super(in);
        this.total = total;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        total.add(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int got = super.read(target, from, length);
        total.add(Math.max(got, 0));
        return got;
    }

    /** Of all parts. */
    static final class Total {

        private final Progress progress;
        private long bytes;

        Total(Progress progress) {
            this.progress = progress;
        }

        private void add(int more) {
            bytes += more;
            progress.read(bytes);
        }
    }
}
