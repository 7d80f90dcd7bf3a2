package wirewatch.processor.domain.copy;

import java.util.EnumMap;
import java.util.Map;

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
        Map<Alphabet, Integer> counts = new EnumMap<>(Alphabet.class);
        int ascii = 0;
        for (int at = 0; at < Math.min(LOOKED_AT, text.length()); at++) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                if (c < 0x80) {
                    ascii++;
                } else {
                    counts.merge(of(c), 1, Integer::sum);
                }
            }
        }
        counts.merge(CASED, ascii, Integer::sum);
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(CASED);
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
