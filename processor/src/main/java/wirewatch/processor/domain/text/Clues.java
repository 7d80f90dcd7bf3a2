package wirewatch.processor.domain.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells lines that hold none of some words, looking at every fourth letter or so (Wu and Manber 1994): behind two letters that end no
 * beginning of a word the search goes on as far as the shortest beginning is long. A word that is written with a mark inside, which
 * its hash leaves out, is not found.
 */
final class Clues {

    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;

    private final int width;
    /** By the last two letters of their beginnings. */
    private final String[] @Nullable [] whole = new String[1 << (2 * BITS)][];

    /** By the lower bits of two letters: how far the window may be moved that ends with them. */
    private final byte[] steps = new byte[1 << (2 * BITS)];

    /** @param words folded, of two letters or more */
    Clues(List<String> words) {
        width = words.stream().mapToInt(String::length).min().orElse(2);
        Arrays.fill(steps, (byte) (width - 1));
        for (String word : words) {
            String beginning = word.substring(0, width);
            int last = pair(beginning, width - 1);
            String[] some = whole[last];
            String[] all = some == null ? new String[1] : Arrays.copyOf(some, some.length + 1);
            all[all.length - 1] = word;
            whole[last] = all;
            for (int at = 1; at < width; at++) {
                int pair = pair(beginning, at);
                steps[pair] = (byte) Math.min(steps[pair], width - 1 - at);
            }
        }
    }

    /** Whether some word may stand in a line. */
    boolean mayStandIn(String line) {
        int length = line.length();
        for (int at = width - 1; at < length; ) {
            int pair = pair(line, at);
            int step = steps[pair];
            if (step == 0 && stands(whole[pair], line, at - width + 1)) {
                return true;
            }
            at += Math.max(1, step);
        }
        return false;
    }

    private static boolean stands(String @Nullable [] some, String line, int from) {
        for (int i = 0; some != null && i < some.length; i++) {
            String word = some[i];
            int length = Math.min(word.length(), line.length() - from);
            int at = 0;
            while (at < length && Letters.fold(line.charAt(from + at)) == word.charAt(at)) {
                at++;
            }
            if (at == word.length()) {
                return true;
            }
        }
        return false;
    }

    private static int pair(String text, int last) {
        return low(text.charAt(last - 1)) << BITS | low(text.charAt(last));
    }

    private static int low(char c) {
        return (c < 128 ? c : Letters.fold(c)) & MASK;
    }
}
