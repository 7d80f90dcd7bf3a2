package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.EditReport.Quote;
import wirewatch.contract.EditReport.Quote.Fate;
import wirewatch.processor.domain.text.Words;

/** What became of the source's quotations. */
final class Quotations {

    /** Shorter ones are titles, nicknames and words held at arm's length. */
    private static final int SHORTEST = 3;
    /** Of its words, what must still stand there to be the same quotation, altered. */
    private static final double RECOGNISED = 0.5;

    /** Each is looked for in the whole copy. */
    private static final int MOST = 200;

    private final Words source;
    private final Words copy;
    private final WordMap map;
    private final List<QuoteMarks.Span> quotedInCopy;
    private final Speakers speakers;

    private Quotations(Words source, Voices voices, Words copy, WordMap map) {
        this.source = source;
        this.copy = copy;
        this.map = map;
        quotedInCopy = QuoteMarks.spans(copy.text());
        speakers = new Speakers(source, voices);
    }

    /** @param voices the source's */
    static List<Quote> of(Words source, Voices voices, Words copy, WordMap map) {
        Quotations quotations = new Quotations(source, voices, copy, map);
        List<Quote> quotes = new ArrayList<>();
        int word = 0;
        for (QuoteMarks.Span span : QuoteMarks.spans(source.text())) {
            while (word < source.size() && source.start(word) < span.start()) {
                word++;
            }
            int from = word;
            while (word < source.size() && source.end(word) <= span.end()) {
                word++;
            }
            if (word - from >= SHORTEST && quotes.size() < MOST) {
                quotes.add(quotations.fate(from, word));
            }
        }
        return quotes;
    }

    private Quote fate(int from, int to) {
        String text = source.text().substring(source.start(from), source.end(to - 1));
        String speaker = speakers.of(from, to);
        if (standsWhole(from, to)) {
            return new Quote(text, Fate.VERBATIM, null, speaker);
        }
        String now = altered(from, to);
        return new Quote(text, now == null ? Fate.DROPPED : Fate.ALTERED, now, speaker);
    }

    private boolean standsWhole(int from, int to) {
        int length = to - from;
        for (int at = 0; at + length <= copy.size(); at++) {
            int same = 0;
            while (same < length && source.hash(from + same) == copy.hash(at + same)) {
                same++;
            }
            if (same == length) {
                return true;
            }
        }
        return false;
    }

    /** The copy's words from the first to the last that came from it. */
    private @Nullable String altered(int from, int to) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        int kept = 0;
        for (int word = from; word < to; word++) {
            int at = map.toCopy(word);
            if (at >= 0) {
                kept++;
                first = Math.min(first, at);
                last = Math.max(last, at);
            }
        }
        boolean recognised = kept >= RECOGNISED * (to - from) && last - first <= 2 * (to - from);
        return recognised ? nowQuoted(first, last + 1) : null;
    }

    /** Widened to the marks around it, where the copy's quotation is not much longer. */
    private String nowQuoted(int from, int to) {
        int start = copy.start(from);
        int end = copy.end(to - 1);
        for (QuoteMarks.Span span : quotedInCopy) {
            boolean around = span.start() <= start && span.end() >= end;
            if (around && span.end() - span.start() <= 2 * (end - start)) {
                return copy.text().substring(span.start(), span.end()).strip().replaceAll("[\\s,.]+$", "");
            }
        }
        return copy.text().substring(start, end);
    }
}
