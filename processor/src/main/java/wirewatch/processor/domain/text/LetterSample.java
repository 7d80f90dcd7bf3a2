package wirewatch.processor.domain.text;

/**
 * The first letters of a text, in small letters, one space between words, and which scripts they are of. Enough to tell a language
 * by: after some hundred letters more of the same text tell little new.
 */
final class LetterSample {

    private final char[] letters;
    private final int[] scripts = new int[Script.values().length];
    private int size;

    LetterSample(String text, int most) {
        letters = new char[Math.min(most, text.length()) + 2];
        boolean space = true;
        letters[size++] = ' ';
        for (int i = 0; i < text.length() && size < letters.length - 1; i++) {
            char c = text.charAt(i);
            if (isLetter(c)) {
                letters[size++] = lower(c);
                scripts[index(Script.of(c))]++;
                space = false;
            } else if (!space) {
                letters[size++] = ' ';
                space = true;
            }
        }
        if (!space) {
            letters[size++] = ' ';
        }
    }

    private static boolean isLetter(char c) {
        if (c < 128) {
            return (c | 32) >= 'a' && (c | 32) <= 'z';
        }
        int type = Character.getType(c);
        return type <= Character.OTHER_LETTER ? type != Character.UNASSIGNED : type == Character.COMBINING_SPACING_MARK;
    }

    private static char lower(char c) {
        return c < 128 ? (char) (c | 32) : c < 0x218 ? Character.toLowerCase(c) : merged(Character.toLowerCase(c));
    }

    /** The profiles hold one sign for all Vietnamese letters with two marks, and one for each of these pairs. */
    private static char merged(char c) {
        if (c >= 0x1EA0 && c <= 0x1EFF) {
            return 0x1EC3;
        }
        return switch (c) {
            case 'ș' -> 'ş';
            case 'ț' -> 'ţ';
            case 'ی' -> 'ي';
            default -> c;
        };
    }

    /** A map would cost as much as all the rest. */
    @SuppressWarnings("EnumOrdinal")
    private static int index(Script script) {
        return script.ordinal();
    }

    int size() {
        return size;
    }

    char letter(int i) {
        return letters[i];
    }

    /** Letters of a script, weighed by how much one of them says. */
    int weight(Script script) {
        return scripts[index(script)] * script.weight();
    }

    int weight() {
        int sum = 0;
        for (Script script : Script.values()) {
            sum += weight(script);
        }
        return sum;
    }
}
