package wirewatch.ingest.read;

import java.io.ByteArrayOutputStream;
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
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
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
            if (c == '\n' && cutShort()) {
                return "line " + (source.line() - 1) + " breaks off: " + depth + " of its { or [ are not closed";
            }
        }
        return "the input breaks off: the object that begins on line " + line + " is not closed by }";
    }

    /** Adds the rest of the line, which the parser then complains of. */
    void restOfLine() throws IOException {
        for (int c = source.peek(); c >= 0 && c != '\n'; c = source.peek()) {
            take(c);
        }
    }

    Frame frame(Frame.@Nullable Fault fault) {
        byte[] all = bytes.toByteArray();
        Frame.Fault worst = tooLarge ? tooLarge() : fault;
        byte[] kept = worst == null ? all : Arrays.copyOf(all, Math.min(all.length, EXCERPT));
        return new Frame(kept, line, offset, worst);
    }

    private Frame.Fault tooLarge() {
        long length = source.offset() - offset;
        return new Frame.Fault(
                Rejection.TOO_LARGE, "an article of " + length + " bytes; at most " + limit + " are taken");
    }

    private void take(int c) {
        source.take();
        if (bytes.size() < limit) {
            bytes.write(c);
        } else {
            tooLarge = true;
        }
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
