package wirewatch.ingest.read;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an input is written in. */
public enum Kind {
    /** One object, an array, or objects one after the other, over any number of lines. */
    JSON,
    /** One object a line: a line that is broken spoils no other. */
    JSON_LINES,
    /** One article of plain text. */
    TEXT,
    /** One page. */
    HTML,
    /** A web archive (ISO 28500). */
    WARC,
    /** The web archive format before WARC. */
    ARC;

    private static final Map<String, Kind> MEDIA_TYPES = Map.ofEntries(
            Map.entry("application/json", JSON),
            Map.entry("text/json", JSON),
            Map.entry("application/x-ndjson", JSON_LINES),
            Map.entry("application/ndjson", JSON_LINES),
            Map.entry("application/jsonl", JSON_LINES),
            Map.entry("application/jsonlines", JSON_LINES),
            Map.entry("application/x-jsonlines", JSON_LINES),
            Map.entry("application/json-seq", JSON),
            Map.entry("text/plain", TEXT),
            Map.entry("text/html", HTML),
            Map.entry("application/xhtml+xml", HTML),
            Map.entry("application/warc", WARC));

    private static final Map<String, Kind> EXTENSIONS = Map.ofEntries(
            Map.entry("json", JSON),
            Map.entry("jsonld", JSON),
            Map.entry("jsonl", JSON_LINES),
            Map.entry("ndjson", JSON_LINES),
            Map.entry("txt", TEXT),
            Map.entry("text", TEXT),
            Map.entry("md", TEXT),
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("xhtml", HTML),
            Map.entry("warc", WARC),
            Map.entry("arc", ARC));

    /** Null where it says nothing about articles. Parameters are ignored. */
    public static @Nullable Kind ofMediaType(String mediaType) {
        String bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        Kind kind = MEDIA_TYPES.get(bare);
        return kind == null && bare.startsWith("application/") && bare.endsWith("+json") ? JSON : kind;
    }

    /** By the extension, {@code .gz} left aside; null where there is none that is known. */
    static @Nullable Kind ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String unzipped = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        return EXTENSIONS.get(unzipped.substring(unzipped.lastIndexOf('.') + 1));
    }
}
