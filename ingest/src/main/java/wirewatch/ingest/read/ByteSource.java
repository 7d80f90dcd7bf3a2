package wirewatch.ingest.read;

import java.io.IOException;
import java.io.InputStream;

/** Reads bytes one by one, fast, and knows the line and the offset. */
final class ByteSource {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long passed;
    private long line = 1;

    ByteSource(InputStream in) {
        this.in = in;
    }

    /** The next byte without taking it, or -1 at the end. */
    int peek() throws IOException {
        if (at == end && !fill()) {
            return -1;
        }
        return buffer[at] & 0xFF;
    }

    /** Takes the byte that {@link #peek} has shown. */
    void take() {
        if (buffer[at++] == '\n') {
            line++;
        }
    }

    /** Of the next byte. */
    long line() {
        return line;
    }

    /** Of the next byte. */
    long offset() {
        return passed + at;
    }

    private boolean fill() throws IOException {
        passed += end;
        at = 0;
        end = 0;
        int got = in.read(buffer);
        end = Math.max(got, 0);
        return got > 0;
    }
}
