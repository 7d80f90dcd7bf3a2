package wirewatch.processor.domain.text;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A script of the news, and the languages that are written in it, the most likely first. */
enum Script {
    OTHER(1, ""),
    LATIN(1, "en es pt fr de it nl tr id ms vi pl sv da no fi cs sk ro hu hr sl lt lv et ca sq is sw af"),
    CYRILLIC(1, "ru uk be bg sr mk"),
    ARABIC(1, "ar fa ur"),
    DEVANAGARI(1, "hi mr ne"),
    HAN(3, "zh"),
    HIRAGANA(2, "ja"),
    KATAKANA(2, "ja"),
    HANGUL(3, "ko"),
    GREEK(1, "el"),
    HEBREW(1, "he"),
    THAI(1, "th"),
    BENGALI(1, "bn"),
    TAMIL(1, "ta"),
    TELUGU(1, "te"),
    GUJARATI(1, "gu"),
    KANNADA(1, "kn"),
    MALAYALAM(1, "ml"),
    GURMUKHI(1, "pa"),
    SINHALA(1, "si"),
    LAO(1, "lo"),
    KHMER(1, "km"),
    MYANMAR(1, "my"),
    GEORGIAN(1, "ka"),
    ARMENIAN(1, "hy"),
    ETHIOPIC(1, "am");

    /** A script stands in whole stretches of 128 characters: one look in a table instead of a search for each character. */
    private static final int STRETCH_BITS = 7;

    private static final Script[] STRETCHES = new Script[0x10000 >> STRETCH_BITS];

    static {
        for (int i = 0; i < STRETCHES.length; i++) {
            STRETCHES[i] = ofStretch(i << STRETCH_BITS);
        }
    }

    private final int weight;
    private final String languages;

    Script(int weight, String languages) {
        this.weight = weight;
        this.languages = languages;
    }

    /** How many letters of an alphabet one character stands for, about. */
    int weight() {
        return weight;
    }

    List<String> languages() {
        return List.of(languages.split(" ", -1));
    }

    static Script of(int c) {
        if (c < 0x250) {
            return LATIN;
        }
        return c < 0x10000 ? STRETCHES[c >> STRETCH_BITS] : c >= 0x20000 && c < 0x40000 ? HAN : OTHER;
    }

    private static Script ofStretch(int first) {
        Map<Script, Integer> letters = new HashMap<>();
        for (int c = first; c < first + (1 << STRETCH_BITS); c++) {
            if (Character.isLetter(c)) {
                letters.merge(named(UnicodeScript.of(c)), 1, Integer::sum);
            }
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(OTHER);
    }

    private static Script named(UnicodeScript script) {
        for (Script known : values()) {
            if (known.name().equals(script.name())) {
                return known;
            }
        }
        return OTHER;
    }
}
