package wirewatch.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import wirewatch.contract.Article;
import wirewatch.contract.CanonicalUrl;
import wirewatch.contract.Rejection;

/** The pages of a web archive, one article each. Records of other things are passed over, broken ones are told of. */
final class ArchiveReads implements Reads {

    private static final Pattern CLIMBING =
            Pattern.compile("(?i)(^|[/\\\\?=&]|%2f|%5c)(\\.|%2e){2}($|[/\\\\?&#]|%2f|%5c)");

    private final ArchiveFrames frames;
    private final Admission admission;
    private final int limit;
    private boolean any;
    private boolean ended;

    ArchiveReads(ArchiveFrames frames, Admission admission, int limit) {
        this.frames = frames;
        this.admission = admission;
        this.limit = limit;
    }

    @Override
    public @Nullable Read next() throws IOException {
        for (ArchiveRecord record = frames.next(); record != null; record = frames.next()) {
            Read read = read(record);
            if (read != null) {
                any = true;
                return read;
            }
        }
        return any || ended ? null : nothing();
    }

    private Read nothing() {
        ended = true;
        String detail = "no page in the archive: expected response records of HTML";
        return new Read.Rejected(Rejection.NO_TEXT, detail, admission.at(0, 0), "");
    }

    /** Null where the record is none of a page. */
    private @Nullable Read read(ArchiveRecord record) {
        ArchiveHeader header = record.header();
        if (record.fault() != null) {
            return rejected(header, Rejection.MALFORMED, record.fault());
        }
        if (!header.mayHoldArticle()) {
            return null;
        }
        if (header.length() > limit) {
            return rejected(header, Rejection.TOO_LARGE, "a record of " + header.length() + " bytes; at most " + limit);
        }
        if (header.truncated() != null) {
            return rejected(header, Rejection.MALFORMED, "the crawler cut the page off (" + header.truncated() + ")");
        }
        return header.type().equals("response") ? response(header, record.block()) : bare(header, record.block());
    }

    private @Nullable Read response(ArchiveHeader header, byte[] block) {
        try {
            HttpResponse http = HttpResponse.parse(new BytesChannel(block));
            MediaType type = http.contentType();
            boolean page = Kind.ofMediaType(type.base().toString()) == Kind.HTML;
            return http.status() == 200 && page ? body(header, http, type) : null;
        } catch (IOException | IllegalArgumentException e) {
            return rejected(header, Rejection.MALFORMED, "not an HTTP response: " + e.getMessage());
        }
    }

    private Read body(ArchiveHeader header, HttpResponse http, MediaType type) throws IOException {
        try (InputStream in = http.bodyDecoded().stream()) {
            byte[] page = in.readNBytes(limit + 1);
            String charset = type.parameters().get("charset");
            return page.length > limit
                    ? rejected(header, Rejection.TOO_LARGE, "a page of more than " + limit + " bytes, unpacked")
                    : article(header, page, PageCharset.of(page, Encoding.named(charset)), true);
        }
    }

    private Read bare(ArchiveHeader header, byte[] block) {
        boolean page = !header.mediaType().startsWith("text/plain");
        return article(header, block, page ? PageCharset.of(block, null) : null, page);
    }

    private Read article(ArchiveHeader header, byte[] bytes, @Nullable Charset charset, boolean page) {
        String target = header.target();
        if (CanonicalUrl.of(target) == null
                || CLIMBING.matcher(String.valueOf(target)).find()) {
            return rejected(header, Rejection.MALFORMED, "its target is no address of a page: " + target);
        }
        String content = Encoding.decode(bytes, charset);
        if (content == null) {
            return rejected(header, Rejection.UNREADABLE, Admission.NO_ENCODING);
        }
        Article article = new Article(
                null,
                target,
                null,
                null,
                page ? null : content,
                page ? content : null,
                null,
                header.date(),
                null,
                null,
                null,
                null,
                Map.of());
        return admission.judge(article, admission.at(0, header.offset()), () -> excerpt(bytes));
    }

    private Read rejected(ArchiveHeader header, Rejection reason, String detail) {
        return new Read.Rejected(reason, detail, admission.at(0, header.offset()), String.valueOf(header.target()));
    }

    private static String excerpt(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 800), StandardCharsets.UTF_8);
    }
}
