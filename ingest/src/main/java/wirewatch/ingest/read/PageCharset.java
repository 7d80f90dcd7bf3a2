package wirewatch.ingest.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a page says it is encoded in: what its server said comes first, then its own first lines. */
final class PageCharset {

    /** The standard looks at 1,024 bytes; real pages put scripts before it. */
    private static final int PRESCAN = 8192;

    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<meta[^>]{0,500}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})|<\\?xml[^>]{0,200}encoding=[\"']([\\w.:-]{2,40})");

    private PageCharset() {}

    static @Nullable Charset of(byte[] page, @Nullable Charset declared) {
        return declared != null ? declared : inside(page);
    }

    private static @Nullable Charset inside(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, PRESCAN), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(head);
        if (!found.find()) {
            return null;
        }
        Charset charset = Encoding.named(found.group(1) != null ? found.group(1) : found.group(2));
        // A page whose first lines can be read as ASCII is not in UTF-16, whatever it says.
        return charset != null && charset.name().startsWith("UTF-16") ? null : charset;
    }
}
