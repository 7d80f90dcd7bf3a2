package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.List;
import wirewatch.processor.domain.text.Words;

/**
 * Two versions of a text laid side by side, paragraph by paragraph, as a reader compares them: what both have stands in one
 * row, every stretch of words marked with what became of it. The marks are those of the edit report.
 *
 * @param rows from top to bottom; every paragraph with a word in it stands in one of them, in its own text's order
 */
public record SideBySide(List<Row> rows) {

    /** Copies. */
    public SideBySide {
        rows = List.copyOf(rows);
    }

    /** What became of a stretch of words. */
    public enum Mark {
        SAME,
        /** Of the source, gone in the copy. */
        DROPPED,
        /** Of the copy, not in the source. */
        ADDED,
        /** Said in other words on the other side. */
        REWORDED,
        /** In both, but in another place. */
        MOVED
    }

    /**
     * Paragraphs that belong together; either side may be empty.
     *
     * @param source the source's, one after the other; more than one where the copy merged them
     * @param copy the copy's; more than one where it split one
     */
    public record Row(List<Paragraph> source, List<Paragraph> copy) {
        /** Copies. */
        public Row {
            source = List.copyOf(source);
            copy = List.copyOf(copy);
        }
    }

    /** A paragraph, cut where the mark changes; its stretches joined are the paragraph as it stands. */
    public record Paragraph(List<Stretch> stretches) {
        /** Copies. */
        public Paragraph {
            stretches = List.copyOf(stretches);
        }
    }

    /** Words with one mark, with the white space and punctuation behind them. */
    public record Stretch(String text, Mark mark) {}

    /** Lays out two bodies, a paragraph a line. */
    public static SideBySide of(String source, String copy) {
        Words before = Words.of(source);
        Words after = Words.of(copy);
        WordMap map = WordMap.of(before, after);
        Marks marks = Marks.of(before, after, map);
        List<MarkedParagraph> left = MarkedParagraph.cut(before, marks.source());
        List<MarkedParagraph> right = MarkedParagraph.cut(after, marks.copy());
        return new SideBySide(rows(left, right, new Neighbours(left, right, map).pairs()));
    }

    private static List<Row> rows(
            List<MarkedParagraph> left, List<MarkedParagraph> right, List<Neighbours.Pair> pairs) {
        List<Row> rows = new ArrayList<>();
        int source = 0;
        int copy = 0;
        for (Neighbours.Pair pair : pairs) {
            alone(left.subList(source, pair.from()), right.subList(copy, pair.newFrom()), rows);
            rows.add(new Row(
                    paragraphs(left.subList(pair.from(), pair.to())),
                    paragraphs(right.subList(pair.newFrom(), pair.newTo()))));
            source = pair.to();
            copy = pair.newTo();
        }
        alone(left.subList(source, left.size()), right.subList(copy, right.size()), rows);
        return rows;
    }

    private static void alone(List<MarkedParagraph> left, List<MarkedParagraph> right, List<Row> rows) {
        paragraphs(left).forEach(paragraph -> rows.add(new Row(List.of(paragraph), List.of())));
        paragraphs(right).forEach(paragraph -> rows.add(new Row(List.of(), List.of(paragraph))));
    }

    private static List<Paragraph> paragraphs(List<MarkedParagraph> marked) {
        return marked.stream().map(MarkedParagraph::paragraph).toList();
    }
}
