package wirewatch.processor.domain.copy;

/** By which signs a text can tell names from other words. */
enum Alphabet {
    /** Latin, Cyrillic, Greek: names have capitals. */
    CASED,
    ARABIC,
    DEVANAGARI,
    HANGUL,
    /** Chinese and Japanese. */
    HAN,
    OTHER;

    private static final int LOOKED_AT = 1_000;

    /** Of most letters at the head of a text. */
    static Alphabet of(String text) {
        int[] counts = new int[values().length];
        for (int at = 0; at < Math.min(LOOKED_AT, text.length()); at++) {
            if (Character.isLetter(text.charAt(at))) {
                counts[of(text.charAt(at)).ordinal()]++;
            }
        }
        Alphabet most = CASED;
        for (Alphabet alphabet : values()) {
            most = counts[alphabet.ordinal()] > counts[most.ordinal()] ? alphabet : most;
        }
        return most;
    }

    private static Alphabet of(char letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN, CYRILLIC, GREEK, ARMENIAN -> CASED;
            case ARABIC -> ARABIC;
            case DEVANAGARI -> DEVANAGARI;
            case HANGUL -> HANGUL;
            case HAN, HIRAGANA, KATAKANA -> HAN;
            default -> OTHER;
        };
    }
}
