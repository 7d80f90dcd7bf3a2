package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.List;
import wirewatch.processor.domain.copy.SideBySide.Mark;
import wirewatch.processor.domain.copy.SideBySide.Paragraph;
import wirewatch.processor.domain.copy.SideBySide.Stretch;
import wirewatch.processor.domain.text.Words;

/**
 * A paragraph of a text with its marks.
 *
 * @param from its first word
 * @param to behind the last
 */
record MarkedParagraph(int from, int to, Paragraph paragraph) {

    static List<MarkedParagraph> cut(Words words, Mark[] marks) {
        List<MarkedParagraph> paragraphs = new ArrayList<>();
        int from = 0;
        for (int word = 1; word <= words.size(); word++) {
            if (word == words.size() || words.startsParagraph(word)) {
                paragraphs.add(new MarkedParagraph(from, word, paragraph(words, marks, from, word)));
                from = word;
            }
        }
        return paragraphs;
    }

    private static Paragraph paragraph(Words words, Mark[] marks, int from, int to) {
        List<Stretch> stretches = new ArrayList<>();
        int start = lineStart(words, from);
        for (int word = from + 1; word <= to; word++) {
            if (word == to || marks[word] != marks[word - 1]) {
                int end = word == to ? lineEnd(words, to) : cutBefore(words, word);
                stretches.add(new Stretch(words.text().substring(start, end), marks[word - 1]));
                start = end;
            }
        }
        return new Paragraph(stretches);
    }

    /** Marks that open before a word belong to it; the white space belongs to the word before. */
    private static int cutBefore(Words words, int word) {
        int at = words.start(word);
        int least = words.end(word - 1);
        while (at > least && !Character.isWhitespace(words.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int lineStart(Words words, int word) {
        return words.text().lastIndexOf('\n', words.start(word) - 1) + 1;
    }

    private static int lineEnd(Words words, int to) {
        int end = words.text().indexOf('\n', words.end(to - 1));
        return end < 0 ? words.text().length() : end;
    }
}
