package wirewatch.processor.domain.watch;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import wirewatch.processor.domain.text.Words;

/** Cuts for Lucene as {@link Words} cuts for everything else, so that a query means the same whoever answers it. */
final class WatchTokenizer extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final char[] buffer = new char[512];
    private Words words = Words.of("");
    private int next;

    @Override
    public void reset() throws IOException {
        super.reset();
        StringBuilder text = new StringBuilder();
        for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
            text.append(buffer, 0, read);
        }
        words = Words.of(text.toString());
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == words.size()) {
            return false;
        }
        clearAttributes();
        term.setEmpty().append(WatchWords.term(words, next));
        offset.setOffset(correctOffset(words.start(next)), correctOffset(words.end(next)));
        next++;
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int end = correctOffset(words.text().length());
        offset.setOffset(end, end);
    }
}
