package wirewatch.ingest.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells an input's kind: by its first bytes, and where they leave it open, by its name. */
final class Sniffer {

    /** Signatures of files that people send by mistake, in ISO 8859-1, with what they are. */
    private static final List<Foreign> FOREIGN = List.of(
            new Foreign("%PDF", "a PDF: take the text out of it first"),
            new Foreign("PK\u0003\u0004", "a ZIP archive (or an office document): unpack it first"),
            new Foreign("\u0089PNG", "a PNG picture"),
            new Foreign("\u00FF\u00D8\u00FF", "a JPEG picture"),
            new Foreign("GIF8", "a GIF picture"),
            new Foreign("BZh", "packed with bzip2: unpack it first, or use gzip"),
            new Foreign("(\u00B5/\u00FD", "packed with zstd: unpack it first, or use gzip"),
            new Foreign("\u00FD7zXZ", "packed with xz: unpack it first, or use gzip"),
            new Foreign("7z\u00BC\u00AF", "a 7-Zip archive: unpack it first"),
            new Foreign("Rar!", "a RAR archive: unpack it first"),
            new Foreign("SQLite format 3", "an SQLite database"),
            new Foreign("\u007FELF", "a program"));

    private static final List<String> PAGE = List.of("<!doctype html", "<html", "<head", "<body");
    private static final List<String> FEED = List.of("<rss", "<feed", "<rdf:rdf", "<urlset", "<sitemapindex");
    private static final List<String> MARKUP =
            List.of("<!--", "<article", "<div", "<p>", "<p ", "<section", "<main", "<meta", "<title", "<h1", "<?xml");

    private record Foreign(String signature, String what) {}

    private Sniffer() {}

    /** What it is, where it is surely nothing that can be read. */
    static @Nullable String foreign(byte[] head) {
        String start = latin1(head);
        return FOREIGN.stream()
                .filter(foreign -> start.startsWith(foreign.signature()))
                .map(Foreign::what)
                .findFirst()
                .orElseGet(() ->
                        isFeed(start) ? "a feed or a sitemap: give its address to the feeds, not the file" : null);
    }

    static Kind kind(byte[] head, Origin origin) {
        if (origin.kind() != null) {
            return origin.kind();
        }
        Kind byContent = byContent(latin1(head), Kind.ofName(origin.name()));
        Kind byName = Kind.ofName(origin.name());
        return byContent != null ? byContent : byName != null ? byName : Kind.TEXT;
    }

    private static @Nullable Kind byContent(String start, @Nullable Kind byName) {
        if (start.startsWith("WARC/")) {
            return Kind.WARC;
        }
        if (start.startsWith("filedesc://")) {
            return Kind.ARC;
        }
        String text = trimmed(start);
        if (isJson(text)) {
            return byName == Kind.JSON_LINES && !isSpread(text) ? Kind.JSON_LINES : Kind.JSON;
        }
        return isPage(text.toLowerCase(Locale.ROOT)) ? Kind.HTML : null;
    }

    /** A plain text may begin with a bracket too, but hardly with what follows it in JSON. */
    private static boolean isJson(String text) {
        String inner = text.isEmpty() ? "" : trimmed(text.substring(1));
        return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '{' -> inner.startsWith("\"") || inner.startsWith("}");
            case '[' -> inner.startsWith("{") || inner.startsWith("]");
            default -> false;
        };
    }

    /** Whether its first line holds nothing but the opening bracket. */
    private static boolean isSpread(String text) {
        return text.length() > 1 && text.lines().findFirst().orElse("").strip().length() == 1;
    }

    private static boolean isPage(String lower) {
        return PAGE.stream().anyMatch(lower::startsWith) || MARKUP.stream().anyMatch(lower::startsWith);
    }

    private static boolean isFeed(String start) {
        String lower = trimmed(start).toLowerCase(Locale.ROOT);
        boolean xml = lower.startsWith("<?xml") && PAGE.stream().noneMatch(lower::contains);
        return FEED.stream().anyMatch(feed -> xml ? lower.contains(feed) : lower.startsWith(feed));
    }

    private static String trimmed(String start) {
        return (start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start).strip();
    }

    private static String latin1(byte[] head) {
        return new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1);
    }

    /** The head without its zeros, so that a signature shows in UTF-16 too. */
    static byte[] narrow(byte[] head) {
        byte[] narrow = new byte[head.length];
        int count = 0;
        for (byte b : head) {
            if (b != 0 && !(count == 0 && (b == (byte) 0xFE || b == (byte) 0xFF))) {
                narrow[count++] = b;
            }
        }
        return Arrays.copyOf(narrow, count);
    }
}
