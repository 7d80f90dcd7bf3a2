package wirewatch.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A stream in another encoding as UTF-8, so that what follows can cut at bytes. What is no character becomes U+FFFD. */
final class Utf8Stream extends InputStream {

    private final Reader reader;
    private final char[] chars = new char[8192];
    private byte[] bytes = new byte[0];
    private int at;
    private boolean started;
    private int held = -1;

    Utf8Stream(InputStream in, Charset charset) {
        this.reader = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, from, count);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private boolean fill() throws IOException {
        while (at >= bytes.length) {
            int kept = heldBack();
            int count = reader.read(chars, kept, chars.length - kept);
            if (count < 0 && kept == 0) {
                return false;
            }
            encode(kept + Math.max(count, 0), count < 0);
        }
        return true;
    }

    /** Puts back the first half of a pair that the last reading ended with. */
    private int heldBack() {
        if (held < 0) {
            return 0;
        }
        chars[0] = (char) held;
        held = -1;
        return 1;
    }

    private void encode(int count, boolean last) {
        int from = !started && count > 0 && chars[0] == '\uFEFF' ? 1 : 0;
        started |= count > 0;
        int end = count;
        if (!last && end > from && Character.isHighSurrogate(chars[end - 1])) {
            held = chars[--end];
        }
        bytes = Scrub.of(new String(chars, from, end - from)).getBytes(StandardCharsets.UTF_8);
        at = 0;
    }
}
