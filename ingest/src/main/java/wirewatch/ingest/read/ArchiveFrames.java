package wirewatch.ingest.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a web archive into records. A record whose header makes no sense is skipped: the next is looked for at the beginning of a
 * line, so that one broken record spoils no other.
 */
final class ArchiveFrames {

    private static final int MAX_HEADER_LINE = 65_536;
    private static final int MAX_HEADER_LINES = 1_000;

    private final ByteSource source;
    private final int limit;

    ArchiveFrames(ByteSource source, int limit) {
        this.source = source;
        this.limit = limit;
    }

    /** Null at the end. */
    @Nullable
    ArchiveRecord next() throws IOException {
        while (source.peek() >= 0) {
            long offset = source.offset();
            String line = line();
            if (line.startsWith("WARC/")) {
                return body(ArchiveHeader.ofWarc(offset, fields()));
            }
            ArchiveHeader arc = ArchiveHeader.ofArc(offset, line);
            if (arc != null) {
                return body(arc);
            }
        }
        return null;
    }

    private String fields() throws IOException {
        StringBuilder fields = new StringBuilder();
        String line = line();
        for (int i = 0; i < MAX_HEADER_LINES && !line.isEmpty(); i++) {
            fields.append(line).append('\n');
            line = line();
        }
        return fields.toString();
    }

    private ArchiveRecord body(ArchiveHeader header) throws IOException {
        if (header.length() < 0) {
            return new ArchiveRecord(header, new byte[0], "its Content-Length is missing or no length");
        }
        boolean wanted = header.mayHoldArticle() && header.length() <= limit;
        ByteArrayOutputStream block = new ByteArrayOutputStream(wanted ? (int) header.length() : 0);
        long left = header.length();
        for (; left > 0 && source.peek() >= 0; left--) {
            if (wanted) {
                block.write(source.peek());
            }
            source.take();
        }
        String fault = left > 0 ? "the archive breaks off " + left + " bytes before the end of the record" : null;
        return new ArchiveRecord(header, block.toByteArray(), fault);
    }

    /** Without its end; of a line that is too long, the beginning. */
    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int c = source.peek();
        for (; c >= 0 && c != '\n'; c = source.peek()) {
            if (line.size() < MAX_HEADER_LINE) {
                line.write(c);
            }
            source.take();
        }
        if (c == '\n') {
            source.take();
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
