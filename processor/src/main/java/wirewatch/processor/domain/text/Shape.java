package wirewatch.processor.domain.text;

/** What a line looks like, whatever its words say. */
final class Shape {

    /** From here on a line without a final stop is taken for a paragraph: headlines and captions have fewer words. */
    private static final int PARAGRAPH_WORDS = 30;

    private static final int SHORT_LINE = 100;

    private Shape() {}

    /** Whether a line ends as sentences do; a short line that trails off in dots was cut, not ended. */
    static boolean endsSentence(String line) {
        int at = line.length() - 1;
        while (at >= 0 && isClosing(line.charAt(at))) {
            at--;
        }
        if (at < 0) {
            return false;
        }
        char last = line.charAt(at);
        boolean cut = last == '.' && line.length() < SHORT_LINE && at >= 2 && line.startsWith("..", at - 2);
        return !cut && Letters.endsSentence(last);
    }

    private static boolean isClosing(char c) {
        return " \"')]」』》".indexOf(c) >= 0;
    }

    /** Whether a line belongs to running text: a sentence, the beginning of one, or long. */
    static boolean isProse(String line, int words) {
        return endsAsProse(line) || isParagraph(words);
    }

    /** Whether a line ends as running text does, which is seen without counting its words. */
    static boolean endsAsProse(String line) {
        char last = line.charAt(line.length() - 1);
        return last == ':' || last == ',' || last == ';' || endsSentence(line);
    }

    static boolean isParagraph(int words) {
        return words >= PARAGRAPH_WORDS;
    }

    /** Words between spaces; of scripts without spaces, two characters make one. */
    static int words(String line) {
        int words = 0;
        int single = 0;
        boolean inside = false;
        char[] chars = line.toCharArray(); // asking the string for each costs twice as much where it is not Latin
        for (char c : chars) {
            boolean word = Letters.folded(c) != 0;
            boolean alone = c >= 128 && word && Letters.standsAlone(c);
            single += alone ? 1 : 0;
            words += word && !alone && !inside ? 1 : 0;
            inside = word && !alone;
        }
        return words + (single + 1) / 2;
    }

    static boolean hasWord(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Letters.isWord(line.charAt(i)) || Character.isSurrogate(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A bullet, a dash or a number opens the item of a list. */
    static boolean opensItem(String line) {
        if ("•*·▪►–-+".indexOf(line.charAt(0)) >= 0) {
            return true;
        }
        int at = 0;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        return at > 0 && at < line.length() && (line.charAt(at) == '.' || line.charAt(at) == ')');
    }

    /** Two to four capitalised words and nothing else. */
    static boolean isName(String line) {
        String[] words = line.split(" ", 6);
        if (words.length < 2 || words.length > 4) {
            return false;
        }
        for (String word : words) {
            boolean initial = Character.isUpperCase(word.codePointAt(0));
            if (!initial
                    || !word.codePoints().allMatch(c -> Character.isLetter(c) || c == '.' || c == '-' || c == '\'')) {
                return false;
            }
        }
        return true;
    }
}
