package wirewatch.ingest.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Article;
import wirewatch.contract.Rejection;

/** Articles of JSON, whichever crawler's. */
final class JsonReads implements Reads {

    private final JsonFrames frames;
    private final Admission admission;
    private final SafeJson json;
    private final Utf8Chars chars = new Utf8Chars();
    private final Queue<Read> ready = new ArrayDeque<>();

    JsonReads(JsonFrames frames, Admission admission, int longestText) {
        this.frames = frames;
        this.admission = admission;
        this.json = new SafeJson(longestText);
    }

    @Override
    public @Nullable Read next() throws IOException {
        while (ready.isEmpty()) {
            Frame frame = frames.next();
            if (frame == null) {
                return null;
            }
            read(frame);
        }
        return ready.poll();
    }

    private void read(Frame frame) {
        Frame.Fault fault = frame.fault();
        if (fault != null) {
            reject(frame, fault.reason(), fault.detail());
        } else if (!isSound(frame)) {
            decode(frame);
        }
    }

    /** Reads an object as nearly all are; false, and nothing done, where anything is wrong with it or strange. */
    private boolean isSound(Frame frame) {
        JsonNode root = chars.read(frame.bytes()) ? json.sound(chars.chars(), chars.size()) : null;
        if (root instanceof ObjectNode object) {
            map(frame, object, chars.isClean());
            return true;
        }
        return false;
    }

    private void decode(Frame frame) {
        String text = Encoding.decode(frame.bytes(), null);
        if (text == null) {
            reject(frame, Rejection.UNREADABLE, Admission.NO_ENCODING);
        } else {
            parse(frame, text);
        }
    }

    private void parse(Frame frame, String text) {
        try {
            JsonNode root = json.parse(text);
            if (root instanceof ObjectNode object) {
                map(frame, object, false);
            } else {
                reject(frame, Rejection.MALFORMED, "expected an object in { }");
            }
        } catch (JsonProcessingException e) {
            reject(frame, Rejection.MALFORMED, SafeJson.explain(e, frame.line()));
        }
    }

    private void map(Frame frame, ObjectNode object, boolean clean) {
        Position position = admission.at(frame.line(), frame.offset());
        for (Article article : CrawlerFormats.articles(object)) {
            ready.add(admission.judge(article, clean, position, () -> excerpt(frame)));
        }
    }

    private void reject(Frame frame, Rejection reason, String detail) {
        ready.add(new Read.Rejected(reason, detail, admission.at(frame.line(), frame.offset()), excerpt(frame)));
    }

    private static String excerpt(Frame frame) {
        int length = Math.min(frame.bytes().length, 4 * Read.Rejected.MAX_EXCERPT);
        return new String(frame.bytes(), 0, length, StandardCharsets.UTF_8);
    }
}
