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

    /** How many of the bytes at hand, from the next on, are plain inside a JSON string: no quote, backslash or line end. */
    int plain() {
        byte[] all = buffer;
        int last = end;
        int i = at;
        for (; i < last; i++) {
            byte b = all[i];
            if (b == '"' || b == '\\' || b == '\n') {
                break;
            }
        }
        return i - at;
    }

    /** Takes as many bytes, none of them a line end; as many as there is room for go to the target. */
    void take(int count, byte[] target, int from) {
        System.arraycopy(buffer, at, target, from, Math.min(count, target.length - from));
        at += count;
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
