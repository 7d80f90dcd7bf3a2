package wirewatch.ingest.read;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Rejection;

/** Cuts out one object, from its brace to the matching one. Beyond the limit it counts on without keeping the bytes. */
final class JsonObjectCut {

    private static final int EXCERPT = 4 * Read.Rejected.MAX_EXCERPT;

    private final ByteSource source;
    private final boolean oneLine;
    private final int limit;
    private byte[] bytes = new byte[4096];
    private int size;
    private final long line;
    private final long offset;
    private boolean tooLarge;
    private long depth;
    private boolean inString;
    private boolean escaped;
    private int last;

    JsonObjectCut(ByteSource source, boolean oneLine, int limit) {
        this.source = source;
        this.oneLine = oneLine;
        this.limit = limit;
        this.line = source.line();
        this.offset = source.offset();
    }

    /** Null where the object was whole, else what is wrong with it; then the next byte is the first of another line. */
    @Nullable
    String run() throws IOException {
        for (int c = source.peek(); c >= 0; c = source.peek()) {
            if (c == '\n' && inString) {
                take(c);
                return "line " + (source.line() - 1) + " breaks off inside a string: a line end in it is written \\n";
            }
            take(c);
            if (inString ? string(c) : structure(c)) {
                return null;
            }
            if (inString && !escaped) {
                takePlain();
            }
            if (c == '\n' && cutShort()) {
                return "line " + (source.line() - 1) + " breaks off: " + depth + " of its { or [ are not closed";
            }
        }
        return "the input breaks off: the object that begins on line " + line + " is not closed by }";
    }

    /** What follows on the line, -1 at the end of the input. */
    int afterSpace() throws IOException {
        int c = source.peek();
        for (; c == ' ' || c == '\t' || c == '\r'; c = source.peek()) {
            source.take();
        }
        return c;
    }

    /** Adds the rest of the line, which the parser then complains of. */
    void restOfLine() throws IOException {
        for (int c = source.peek(); c >= 0 && c != '\n'; c = source.peek()) {
            take(c);
        }
    }

    Frame frame(Frame.@Nullable Fault fault) {
        Frame.Fault worst = tooLarge ? tooLarge() : fault;
        int kept = worst == null ? size : Math.min(size, EXCERPT);
        return new Frame(Arrays.copyOf(bytes, kept), line, offset, worst);
    }

    private Frame.Fault tooLarge() {
        long length = source.offset() - offset;
        return new Frame.Fault(
                Rejection.TOO_LARGE, "an article of " + length + " bytes; at most " + limit + " are taken");
    }

    private void take(int c) {
        source.take();
        if (size == limit) {
            tooLarge = true;
            return;
        }
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(2 * size, limit));
        }
        bytes[size++] = (byte) c;
    }

    /** Nine tenths of an article are plain characters of its text: taken together they cost a tenth of what each alone does. */
    private void takePlain() {
        int count = source.plain();
        int kept = Math.min(count, limit - size);
        if (size + kept > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(limit, Math.max(2L * bytes.length, size + kept)));
        }
        source.take(count, bytes, size);
        size += kept;
        tooLarge |= kept < count;
    }

    private boolean string(int c) {
        if (escaped) {
            escaped = false;
        } else if (c == '\\') {
            escaped = true;
        } else if (c == '"') {
            inString = false;
            last = c;
        }
        return false;
    }

    /** Whether this byte closes the object. */
    private boolean structure(int c) {
        switch (c) {
            case '"' -> inString = true;
            case '{', '[' -> depth++;
            case '}', ']' -> depth--;
            default -> {
                // Everything else is the parser's business.
            }
        }
        last = c > ' ' ? c : last;
        return depth == 0;
    }

    /** After a line end within the object: whether it can't go on, for the next line begins an object where none may stand. */
    private boolean cutShort() throws IOException {
        return oneLine || (source.peek() == '{' && "{[,:".indexOf(last) < 0);
    }
}
