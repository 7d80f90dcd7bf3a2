package wirewatch.processor.domain.text;

/** What a character is to a word, and how it is folded into the word's hash. */
final class Letters {

    private static final byte[] ASCII = new byte[128];

    static {
        for (int c = 0; c < ASCII.length; c++) {
            ASCII[c] = (byte) (isWord(c) ? fold(c) : 0);
        }
    }

    private Letters() {}

    static boolean isWord(int c) {
        return c < 128 ? isAscii(c) : Character.isLetterOrDigit(c) || isDecoration(c) || isSign(c);
    }

    /** What a word can begin with: a mark alone is none. */
    static boolean opensWord(int c) {
        return c < 128 ? isAscii(c) : Character.isLetterOrDigit(c) && c != 0x0640;
    }

    private static boolean isAscii(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Characters of scripts without spaces are words of their own. */
    static boolean standsAlone(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return (c <= 0x0EFF)
                || (c >= 0x1000 && c <= 0x109F)
                || (c >= 0x1780 && c <= 0x17FF)
                || (c >= 0x3040 && c <= 0x30FF)
                || Character.isIdeographic(c);
    }

    /**
     * Marks that a spelling may leave out: combining accents, Hebrew points, Arabic vowel signs and the tatweel, joiners. The signs of
     * Indic scripts are no such marks: there they are the vowels.
     */
    static boolean isDecoration(int c) {
        if (c < 0x0300) {
            return false;
        }
        if (c < 0x0900 || (c >= 0x1AB0 && c < 0x2000)) {
            return c == 0x0640 || Character.getType(c) == Character.NON_SPACING_MARK;
        }
        return c == 0x200C
                || c == 0x200D
                || (c >= 0xFE00 && c <= 0xFE2F && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    /** The vowel signs of scripts whose vowels are marks on a consonant (Devanagari and its kin). */
    private static boolean isSign(int c) {
        if (c < 0x0900 || (c >= 0x2000 && c < 0xA800)) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '`';
    }

    /** The dash that all dashes are folded to, and its kin: the commonest mark beyond ASCII that is no part of a word. */
    static boolean isDash(int c) {
        return c >= 0x2010 && c <= 0x2015;
    }

    static boolean endsSentence(int c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？' || c == '؟' || c == '۔'
                || c == '।';
    }

    /** A mark inside a word: the full stops of {@code U.S.}, the separators of {@code 13,500} and {@code 5.93}. */
    static boolean joins(String text, int from, int at, int next) {
        char c = text.charAt(at);
        if (next >= text.length() || at == from || (c != '.' && c != ',')) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(next);
        if (before >= '0' && before <= '9') {
            return after >= '0' && after <= '9';
        }
        boolean initial = at - from == 1 || (at - from >= 3 && text.charAt(at - 2) == '.');
        return c == '.' && initial && Character.isUpperCase(before) && Character.isUpperCase(after);
    }

    /** A comma or point between digits that parts no thousands: no group of three digits follows. */
    static boolean isDecimalMark(String text, int at) {
        if (!isDigit(text, at - 1)) {
            return false;
        }
        boolean group = isDigit(text, at + 1) && isDigit(text, at + 2) && isDigit(text, at + 3);
        return !group || isDigit(text, at + 4);
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    static int fold(int c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? c | 32 : c;
        }
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            case 'ё', 'Ё' -> 'е';
            case 'ß' -> 's';
            case 'İ', 'ı' -> 'i';
            default -> Character.toLowerCase(c);
        };
    }

    /** A character of a word folded; 0 for what is no part of one. Of ASCII by one look in a table. */
    static int folded(int c) {
        return c < 128 ? ASCII[c] : isWord(c) ? fold(c) : 0;
    }

    static long start() {
        return 0x9E3779B97F4A7C15L;
    }

    static long mix(long hash, int c) {
        return (hash ^ c) * 0x100000001B3L;
    }

    /** Stafford's variant 13 of the 64-bit finaliser: every bit of the word reaches every bit of the hash. */
    static long finish(long hash) {
        long h = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
        return h ^ (h >>> 31);
    }
}
