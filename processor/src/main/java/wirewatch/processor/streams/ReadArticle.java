package wirewatch.processor.streams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wirewatch.contract.Article;
import wirewatch.contract.Rejection;
import wirewatch.contract.Trace;
import wirewatch.contract.Wire;
import wirewatch.processor.domain.desk.Drafting;
import wirewatch.processor.domain.desk.Reading;

/** Reads the bytes of an article and cleans it; what cannot be read goes on as a rejection, with its bytes. */
final class ReadArticle extends ContextualFixedKeyProcessor<String, byte[], ReadArticle.Read> {

    /** A line for each article, where it is asked for. */
    private static final Logger ARTICLES = LoggerFactory.getLogger("wirewatch.articles");

    private static final ObjectReader JSON = Wire.json().readerFor(Article.class);

    private final Drafting drafting;
    private final Duration soon;
    private @Nullable Pace pace;

    /** @param soon how long what comes of an article that has just arrived may wait to be seen */
    ReadArticle(Drafting drafting, Duration soon) {
        this.drafting = drafting;
        this.soon = soon;
    }

    @Override
    public void init(FixedKeyProcessorContext<String, Read> context) {
        super.init(context);
        pace = Pace.of(context, soon);
    }

    @Override
    public void process(FixedKeyRecord<String, byte[]> record) {
        Objects.requireNonNull(pace).make(record.timestamp(), () -> readAndForward(record));
    }

    private void readAndForward(FixedKeyRecord<String, byte[]> record) {
        Reading reading = read(record.value(), Instant.ofEpochMilli(record.timestamp()));
        FixedKeyRecord<String, Read> read = record.withValue(new Read(record.value(), reading));
        if (reading instanceof Reading.Rejected rejected) {
            reject(read, rejected, context());
        } else {
            context().forward(read);
        }
    }

    /** Sends a record on as a dead letter. */
    static void reject(
            FixedKeyRecord<String, Read> record,
            Reading.Rejected rejected,
            FixedKeyProcessorContext<String, Read> context) {
        ARTICLES.atInfo().addKeyValue("article", record.key()).log("a dead letter: {}", rejected.reason());
        Trace.note(record.headers(), Trace.DECIDED, context.currentSystemTimeMs());
        DeadLetters.mark(record.headers(), rejected.reason(), rejected.detail());
        context.forward(record.withValue(new Read(record.value().bytes(), rejected)));
    }

    private Reading read(byte[] bytes, Instant arrived) {
        if (bytes == null) {
            return new Reading.Rejected(
                    Rejection.MALFORMED, "an empty record: one JSON object with text or html is wanted");
        }
        try {
            Article article = JSON.readValue(bytes);
            return article == null
                    ? new Reading.Rejected(Rejection.MALFORMED, "null: one JSON object with text or html is wanted")
                    : drafting.read(article, arrived);
        } catch (JsonProcessingException e) {
            return new Reading.Rejected(Rejection.MALFORMED, "not the JSON of an article: " + e.getOriginalMessage());
        } catch (IOException e) {
            return new Reading.Rejected(Rejection.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    /**
     * @param bytes as they came
     * @param reading what came of them
     */
    record Read(byte[] bytes, Reading reading) {}
}
