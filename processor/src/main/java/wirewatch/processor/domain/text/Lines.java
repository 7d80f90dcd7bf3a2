package wirewatch.processor.domain.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a folded text: its lines without the blank ones; where a text was wrapped to a fixed width (old wires, mail),
 * the wrapped lines are joined again. Only blank lines or indents can tell where such a paragraph ends, so without any nothing is
 * joined.
 */
final class Lines {

    private static final int SHORTEST_WRAP = 35;
    private static final int LONGEST_WRAP = 110;
    private static final int LONGEST_SIGN_OFF = 12;

    private final List<String> lines = new ArrayList<>();
    private final List<Boolean> starts = new ArrayList<>();
    private int gaps;
    private int longest;

    private Lines(String folded) {
        boolean gap = true;
        for (int from = 0; from <= folded.length(); ) {
            int end = folded.indexOf('\n', from);
            end = end < 0 ? folded.length() : end;
            gap = add(folded, from, end, gap);
            from = end + 1;
        }
    }

    static List<String> of(String folded) {
        Lines lines = new Lines(folded);
        return lines.isWrapped() ? lines.joined() : lines.lines;
    }

    private boolean add(String text, int from, int end, boolean gap) {
        boolean indented = from < end && text.charAt(from) == '\t';
        String line = text.substring(indented ? from + 1 : from, end);
        if (line.isEmpty()) {
            return true;
        }
        boolean start = gap || indented;
        gaps += start && !lines.isEmpty() ? 1 : 0;
        longest = Math.max(longest, line.length());
        lines.add(line);
        starts.add(start);
        return false;
    }

    private boolean isWrapped() {
        if (gaps == 0 || longest > LONGEST_WRAP) {
            return false;
        }
        int broken = 0;
        for (int i = 1; i < lines.size(); i++) {
            broken += breaksBefore(i) ? 1 : 0;
        }
        return broken >= 2 && broken * 5 >= lines.size();
    }

    private boolean breaksBefore(int line) {
        String before = lines.get(line - 1);
        return !starts.get(line)
                && before.length() >= SHORTEST_WRAP
                && Character.isLowerCase(lines.get(line).codePointAt(0))
                && !Letters.endsSentence(before.charAt(before.length() - 1));
    }

    /** {@code Reuter} below the last sentence. */
    private boolean isSignOff(int line) {
        return line == lines.size() - 1
                && lines.get(line).length() <= LONGEST_SIGN_OFF
                && Shape.endsSentence(lines.get(line - 1));
    }

    private List<String> joined() {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && (starts.get(i) || isSignOff(i))) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(lines.get(i));
        }
        paragraphs.add(paragraph.toString());
        return paragraphs;
    }
}
