package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wirewatch.processor.domain.text.Words;

/** Places in a text, as words: for scripts in which names are found by what stands around them. */
final class NameSpan {

    private NameSpan() {}

    /** A citing for each place where a pattern fits; its groups are {@code name} and {@code verb}. */
    static List<Citing> all(Pattern pattern, Words words) {
        List<Citing> citings = new ArrayList<>();
        Matcher matcher = pattern.matcher(words.text());
        while (matcher.find()) {
            add(citings, words, matcher.start("name"), matcher.end("name"), matcher.start("verb"));
        }
        return citings;
    }

    static void add(List<Citing> citings, Words words, int start, int end, int verb) {
        int from = wordAt(words, start);
        int to = wordAt(words, end - 1) + 1;
        if (to > from) {
            citings.add(new Citing(new Name(from, to, true), wordAt(words, verb)));
        }
    }

    /** The word that a character belongs to or stands before. */
    static int wordAt(Words words, int at) {
        int low = 0;
        int high = words.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.end(middle) <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
