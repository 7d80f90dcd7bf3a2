package wirewatch.processor.domain.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Recognises the headline again where the text repeats it, whole, cut, or with a little behind it. */
final class Titles {

    private static final int MIN_WORDS = 3;

    /** {@code … Posted: Saturday, December 27, 2014 12:48 PM EST} has eight words. */
    private static final int MAX_MORE = 20;

    private final WordHashes words = new WordHashes();
    private long[] title;

    Titles(@Nullable String title) {
        this.title = title == null ? new long[0] : words.read(title).copy();
    }

    /** Takes a headline found in the text where none was delivered. */
    void also(String headline) {
        if (title.length == 0) {
            title = words.read(headline).copy();
        }
    }

    /** Whether a line is the headline; running text must be it word for word. */
    boolean isTitle(String line, boolean prose) {
        if (title.length == 0) {
            return false;
        }
        if (words.readFirst(line, 1).size() == 0 || words.hash(0) != title[0]) {
            return false; // most lines, told by one word
        }
        words.read(line);
        int common = Math.min(title.length, words.size());
        boolean same = Arrays.equals(title, 0, common, words.copy(), 0, common);
        if (!same) {
            return false;
        }
        boolean whole = words.size() == title.length;
        boolean more = words.size() > common && words.size() - common <= MAX_MORE;
        boolean cut = title.length > common && common >= 2 * MIN_WORDS;
        return whole || (!prose && common >= MIN_WORDS && (more || cut));
    }
}
