package wirewatch.ingest.read;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a web archive says of a record.
 *
 * @param offset in bytes, where the record begins
 * @param type of record, such as {@code response}
 * @param target the address that was fetched, or null
 * @param date when, in ISO 8601, or null
 * @param mediaType of the block: {@code application/http} where the server's headers come first
 * @param length of the block in bytes, or -1 where it makes no sense
 * @param truncated why the crawler cut it, or null
 */
record ArchiveHeader(
        long offset,
        String type,
        @Nullable String target,
        @Nullable String date,
        String mediaType,
        long length,
        @Nullable String truncated) {

    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    /** URL, address, time to the second, media type, length (Internet Archive, ARC file format, version 1). */
    private static final Pattern ARC = Pattern.compile("([a-z][\\w.+-]{0,30}:.*) (\\S+) (\\d{8,20}) (\\S+) (-?\\w+)");

    private static final Pattern ARC_TIME = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)\\d*");

    static ArchiveHeader ofWarc(long offset, String lines) {
        Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        lines.lines()
                .map(line -> line.split(":", 2))
                .filter(field -> field.length == 2)
                .forEach(field -> fields.putIfAbsent(field[0].strip(), field[1].strip()));
        return new ArchiveHeader(
                offset,
                fields.getOrDefault("WARC-Type", "").toLowerCase(Locale.ROOT),
                unbracketed(fields.get("WARC-Target-URI")),
                fields.get("WARC-Date"),
                fields.getOrDefault("Content-Type", "").toLowerCase(Locale.ROOT),
                length(fields.getOrDefault("Content-Length", "")),
                fields.get("WARC-Truncated"));
    }

    static @Nullable ArchiveHeader ofArc(long offset, String line) {
        Matcher arc = ARC.matcher(line);
        if (!arc.matches()) {
            return null;
        }
        boolean about = arc.group(1).startsWith("filedesc:");
        Matcher time = ARC_TIME.matcher(arc.group(3));
        String date = time.matches() ? time.replaceFirst("$1-$2-$3T$4:$5:$6Z") : null;
        String type = about ? "filedesc" : "response";
        return new ArchiveHeader(offset, type, arc.group(1), date, "application/http", length(arc.group(5)), null);
    }

    /** The other records tell of requests, name servers and the crawl itself. */
    boolean mayHoldArticle() {
        boolean page = mediaType.startsWith("text/html") || mediaType.startsWith("application/xhtml");
        return switch (type) {
            case "response" -> mediaType.startsWith("application/http");
            case "resource" -> page;
            case "conversion" -> mediaType.startsWith("text/plain");
            default -> false;
        };
    }

    private static long length(String written) {
        return LENGTH.matcher(written).matches() ? Long.parseLong(written) : -1;
    }

    /** Wget 1.19 and others put the address in angle brackets. */
    private static @Nullable String unbracketed(@Nullable String target) {
        return target != null && target.startsWith("<") && target.endsWith(">")
                ? target.substring(1, target.length() - 1)
                : target;
    }
}
