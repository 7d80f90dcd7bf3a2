package wirewatch.ingest.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Rejection;

/**
 * Cuts a stream into the bytes of its outermost JSON objects: one a line, in an array, one after the other, or spread over lines.
 *
 * <p>It counts braces outside strings and understands no more, so it needs no memory for depth, and a broken object spoils
 * only itself: the next one is looked for at the beginning of a line, as far indented as the broken one was. What is inside an
 * object is the parser's business.
 */
final class JsonFrames {

    private final ByteSource source;
    private final boolean lines;
    private final int limit;
    private long openArrays;
    private long arrayLine;
    private boolean ended;
    /** White space before the next byte on its line, or -1 after anything else. */
    private int indent;

    /** @param lines whether an object must end on its line */
    JsonFrames(ByteSource source, boolean lines, int limit) {
        this.source = source;
        this.lines = lines;
        this.limit = limit;
    }

    /** Null at the end. */
    @Nullable
    Frame next() throws IOException {
        skipBetween();
        int c = source.peek();
        if (c < 0) {
            return end();
        }
        return c == '{' ? object() : garbage();
    }

    private void skipBetween() throws IOException {
        for (int c = source.peek(); c >= 0 && between(c); c = source.peek()) {
            if (c == '[') {
                arrayLine = openArrays++ == 0 ? source.line() : arrayLine;
            } else if (c == ']') {
                openArrays--;
            }
            indent = c == '\n' ? 0 : indent >= 0 && space(c) ? indent + 1 : -1;
            source.take();
        }
    }

    /** What may stand between objects: also the separator of JSON text sequences (RFC 7464), and the marks of joined files. */
    private boolean between(int c) {
        boolean mark = c == 0xEF || c == 0xBB || c == 0xBF;
        return space(c) || c == '\n' || c == ',' || c == '[' || c == 0x1E || mark || (c == ']' && openArrays > 0);
    }

    private static boolean space(int c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    private @Nullable Frame end() {
        if (openArrays <= 0 || ended) {
            return null;
        }
        ended = true;
        String detail = "the input breaks off: the array that begins on line " + arrayLine + " is not closed by ]";
        return new Frame(new byte[0], source.line(), source.offset(), new Frame.Fault(Rejection.MALFORMED, detail));
    }

    private Frame object() throws IOException {
        JsonObjectCut cut = new JsonObjectCut(source, lines, limit);
        int column = indent;
        String broken = cut.run();
        indent = -1;
        if (broken != null) {
            resume(column);
            return cut.frame(new Frame.Fault(Rejection.MALFORMED, broken));
        }
        int next = cut.afterSpace();
        if (next >= 0 && next != '{' && !between(next)) {
            cut.restOfLine();
        }
        return cut.frame(null);
    }

    /** What is no object: this line, and where objects may span lines, all up to one that begins as an object or array. */
    private Frame garbage() throws IOException {
        JsonObjectCut cut = new JsonObjectCut(source, lines, limit);
        int column = indent;
        cut.restOfLine();
        resume(column);
        return cut.frame(new Frame.Fault(Rejection.MALFORMED, "expected { where an article begins"));
    }

    /** Goes on to a line that begins with an object, at that indentation or none. */
    private void resume(int column) throws IOException {
        indent = 0;
        while (!lines && source.peek() >= 0 && !resumes(column)) {
            skipLine();
        }
    }

    private boolean resumes(int column) throws IOException {
        indent = 0;
        while (space(source.peek())) {
            source.take();
            indent++;
        }
        int c = source.peek();
        return (c == '{' && (indent == 0 || indent == column)) || (c == '[' && indent == 0);
    }

    private void skipLine() throws IOException {
        int c = source.peek();
        while (c >= 0 && c != '\n') {
            source.take();
            c = source.peek();
        }
        if (c == '\n') {
            source.take();
        }
    }
}
