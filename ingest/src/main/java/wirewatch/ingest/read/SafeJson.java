package wirewatch.ingest.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Parses what strangers send: bounded in depth, numbers, names and values, and no key twice, since readers differ on which counts. */
final class SafeJson {

    /** Real articles nest 10 deep; JSON-LD of the worst content systems 30. */
    static final int MAX_DEPTH = 100;

    /** A node costs some 60 bytes, so an object of this many costs 12 MB, however few bytes it was written with. */
    static final int MAX_TOKENS = 200_000;

    private static final int MAX_NUMBER = 100;
    private static final int MAX_NAME = 1_000;

    private final ObjectReader reader;

    SafeJson(int longestText) {
        StreamReadConstraints bounds = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxNumberLength(MAX_NUMBER)
                .maxNameLength(MAX_NAME)
                .maxTokenCount(MAX_TOKENS)
                .maxStringLength(longestText)
                .build();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(bounds)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        this.reader = JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .reader();
    }

    JsonNode parse(String json) throws JsonProcessingException {
        return reader.readTree(json);
    }

    /** What the characters hold; null where they do not follow the rules, which {@link #parse} explains. */
    @Nullable
    JsonNode sound(char[] chars, int size) {
        try (JsonParser parser = reader.createParser(chars, 0, size)) {
            JsonNode root = reader.readTree(parser);
            return parser.nextToken() == null ? root : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** What is wrong and where, with lines counted from the given one. */
    static String explain(JsonProcessingException e, long firstLine) {
        JsonLocation at = e.getLocation();
        String what = e.getOriginalMessage();
        return at == null
                ? what
                : "line " + (firstLine + at.getLineNr() - 1) + ", column " + at.getColumnNr() + ": " + what;
    }
}
