package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import wirewatch.processor.domain.text.Words;

/**
 * Where a text quotes. Marks of many languages; a quotation ends with its paragraph at the latest, since the closing mark is left
 * out where the next paragraph goes on. Apostrophes are no marks here: too many of them are not.
 */
final class QuoteMarks {

    private static final Pattern POSTED = Pattern.compile("\\s*[—–-]{1,2} ?[^\\n@]{1,80}\\(@\\w{1,30}\\)");

    private QuoteMarks() {}

    /** A quotation: offsets of its first character and behind its last, without the marks. */
    record Span(int start, int end) {}

    static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        int open = -1;
        char close = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (open < 0) {
                close = c == '"' || c >= '«' ? closing(c) : 0; // nearly all characters end here
                open = close == 0 ? -1 : at + 1;
            } else if (c == '\n' || c == close || (close == '”' && c == '"') || (close == '"' && c == '”')) {
                add(spans, open, at);
                open = -1;
            }
        }
        if (open >= 0) {
            add(spans, open, text.length());
        }
        return spans;
    }

    /** For every word whether it stands in a quotation or in a posting set as a block. */
    static boolean[] mask(Words words) {
        boolean[] quoted = new boolean[words.size()];
        mark(words, spans(words.text()), quoted);
        if (words.text().indexOf('@') >= 0) {
            mark(words, postings(words.text()), quoted);
        }
        return quoted;
    }

    private static void mark(Words words, List<Span> spans, boolean[] quoted) {
        int word = 0;
        for (Span span : spans) {
            while (word < quoted.length && words.start(word) < span.start()) {
                word++;
            }
            while (word < quoted.length && words.end(word) <= span.end()) {
                quoted[word++] = true;
            }
        }
    }

    /** Paragraphs above a line like {@code — Ana Duarte (@anaduarte) July 15}, and that line. */
    private static List<Span> postings(String text) {
        List<Span> postings = new ArrayList<>();
        int before = 0;
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (POSTED.matcher(line).lookingAt()) {
                postings.add(new Span(before, start + line.length()));
            }
            before = start;
            start += line.length() + 1;
        }
        return postings;
    }

    private static void add(List<Span> spans, int start, int end) {
        if (end > start) {
            spans.add(new Span(start, end));
        }
    }

    private static char closing(char c) {
        return switch (c) {
            case '"' -> '"';
            case '“', '„', '‟' -> '”';
            case '«' -> '»';
            case '「' -> '」';
            case '『' -> '』';
            case '《' -> '》';
            default -> 0;
        };
    }
}
