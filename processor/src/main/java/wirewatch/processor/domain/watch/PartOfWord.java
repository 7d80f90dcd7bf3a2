package wirewatch.processor.domain.watch;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Folds a part of a word, such as a prefix, as the whole word is folded. */
final class PartOfWord extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    PartOfWord(TokenStream in) {
        super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String folded = WatchWords.part(term.toString());
        term.setEmpty().append(folded);
        return true;
    }
}
