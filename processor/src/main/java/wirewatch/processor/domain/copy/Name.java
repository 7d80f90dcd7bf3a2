package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.List;
import wirewatch.processor.domain.text.Words;

/**
 * A name as written: neighbouring words with capitals, with the particles between them and without the titles before them.
 *
 * @param from its first word
 * @param to behind its last word
 * @param titled whether a title stands before it
 */
record Name(int from, int to, boolean titled) {

    int size() {
        return to - from;
    }

    /** All names of a text, in order. */
    static List<Name> of(Words words) {
        List<Name> names = new ArrayList<>();
        int word = 0;
        while (word < words.size()) {
            int end = end(words, word);
            int from = behindTitles(words, word, end);
            if (from < end) {
                names.add(new Name(from, end, from > word && Speech.isTitle(words, from - 1)));
            }
            word = Math.max(word + 1, end);
        }
        return names;
    }

    /** {@code Iranian Foreign Minister Hossein Amir-Abdollahian}: what stands before the last title is no name either. */
    private static int behindTitles(Words words, int from, int end) {
        int start = from;
        for (int word = from; word < end; word++) {
            boolean title = Speech.isTitle(words, word) && word + 1 < end;
            if (title || (word == start && Speech.OPENERS.has(words, word))) {
                start = word + 1;
            }
        }
        return start;
    }

    private static int end(Words words, int from) {
        int end = from;
        int word = from;
        while (word < words.size() && (word == from || joined(words, word))) {
            if (words.isCapital(word)) {
                end = word + 1;
            } else if (word == from || !Speech.PARTICLES.has(words, word)) {
                break;
            }
            word++;
        }
        return end;
    }

    /** Whether only a space, a hyphen or an initial's stop stands before a word. */
    private static boolean joined(Words words, int word) {
        if (words.startsParagraph(word) || isPossessive(words, word - 1)) {
            return false;
        }
        int end = words.end(word - 1);
        String text = words.text();
        return switch (words.start(word) - end) {
            case 1 -> text.charAt(end) == ' ' || text.charAt(end) == '-';
            case 2 -> text.startsWith(". ", end) && (isInitial(words, word - 1) || Speech.isTitle(words, word - 1));
            default -> false;
        };
    }

    private static boolean isInitial(Words words, int word) {
        return words.end(word) - words.start(word) == 1;
    }

    private static boolean isPossessive(Words words, int word) {
        int end = words.end(word);
        String text = words.text();
        return end - words.start(word) >= 2
                && text.charAt(end - 1) == 's'
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’');
    }

    /** Whether it can be a person: two words, or one with a title. */
    boolean isPerson() {
        return size() > 1 || titled;
    }

    /** Its words that tell a person apart. */
    List<Integer> parts(Words words) {
        List<Integer> parts = new ArrayList<>();
        for (int word = from; word < to; word++) {
            if (words.end(word) - words.start(word) > 2 && !Speech.PARTICLES.has(words, word)) {
                parts.add(word);
            }
        }
        return parts;
    }

    String text(Words words) {
        String text = words.text().substring(words.start(from), words.end(to - 1));
        return isPossessive(words, to - 1) ? text.substring(0, text.length() - 2) : text;
    }
}
