package wirewatch.processor.domain.text;

/** What {@link Fold} does with a character outside the printable ASCII. */
enum Folding {
    KEEP,
    SPACE,
    TAB,
    LINE,
    DOUBLE_QUOTE,
    SINGLE_QUOTE,
    HYPHEN,
    DASH,
    ELLIPSIS,
    DROP,
    JOINER,
    COMPATIBLE,
    MARK;

    static Folding of(int c) {
        if (c < 0x0300) {
            return latin(c);
        }
        if (c >= 0x2000 && c < 0x2070) {
            return punctuation(c);
        }
        if (c < 0x2000) {
            return letter(c);
        }
        return c < 0xD800 ? symbol(c) : high(c);
    }

    private static Folding latin(int c) {
        return switch (c) {
            case '\n', '\r', 0x0B, 0x0C, 0x85 -> LINE;
            case '\t' -> TAB;
            case ' ', 0xA0 -> SPACE;
            case 0xAD -> DROP;
            case 0xAB, 0xBB, 0x02BA -> DOUBLE_QUOTE;
            case 0xB4, 0x02BB, 0x02BC, 0x02B9, 0x02BD -> SINGLE_QUOTE;
            default -> c < ' ' || (c >= 0x7F && c < 0xA0) ? DROP : KEEP;
        };
    }

    private static Folding letter(int c) {
        if (c < 0x0370 || (c >= 0x1100 && c < 0x1200) || (c >= 0x1AB0 && c < 0x1B00) || (c >= 0x1DC0 && c < 0x1E00)) {
            return c == 0x034F ? DROP : MARK;
        }
        if (c == 0x061C || c == 0x180E || c == 0x115F || c == 0x1160) {
            return DROP;
        }
        if (c == 0x1680) {
            return SPACE;
        }
        return Character.getType(c) == Character.NON_SPACING_MARK ? MARK : KEEP;
    }

    private static Folding punctuation(int c) {
        return switch (c) {
            case 0x200C, 0x200D -> JOINER;
            case 0x2028, 0x2029 -> LINE;
            case 0x202F, 0x205F -> SPACE;
            case 0x2010, 0x2011, 0x2043 -> HYPHEN;
            case 0x2012, 0x2013, 0x2014, 0x2015 -> DASH;
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2035, 0x2039, 0x203A -> SINGLE_QUOTE;
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x2036 -> DOUBLE_QUOTE;
            case 0x2026 -> ELLIPSIS;
            default -> c <= 0x200A ? SPACE : invisible(c) ? DROP : KEEP;
        };
    }

    private static boolean invisible(int c) {
        return c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || c >= 0x2060;
    }

    private static Folding symbol(int c) {
        return switch (c) {
            case 0x2212 -> HYPHEN;
            case 0x2E3A, 0x2E3B, 0x2500, 0x2501 -> DASH;
            case 0x3000 -> SPACE;
            case 0x301D, 0x301E, 0x301F -> DOUBLE_QUOTE;
            case 0x3099, 0x309A -> MARK;
            default -> KEEP;
        };
    }

    /** From the surrogates, here always lone ones, and the private use on. */
    private static Folding high(int c) {
        if (c < 0xF900) {
            return DROP;
        }
        if (c < 0x10000) {
            return forms(c);
        }
        boolean styled =
                (c >= 0x1D400 && c < 0x1D800) || (c >= 0x1F100 && c < 0x1F1E6) || (c >= 0x2F800 && c < 0x2FA20);
        return styled ? COMPATIBLE : c >= 0xE0000 ? DROP : KEEP;
    }

    /** The compatibility block: one character of ligatures, Arabic glyphs, full- and half-width letters. */
    private static Folding forms(int c) {
        return switch (c) {
            case 0xFEFF -> DROP;
            case 0xFE58, 0xFE31, 0xFE32 -> DASH;
            case 0xFE63, 0xFF0D -> HYPHEN;
            case 0xFF02 -> DOUBLE_QUOTE;
            case 0xFF07, 0xFF40 -> SINGLE_QUOTE;
            // The salutations, a word that stands for four.
            case 0xFDFA, 0xFDFB -> KEEP;
            default -> form(c);
        };
    }

    private static Folding form(int c) {
        boolean variation = c >= 0xFE00 && c <= 0xFE0F;
        boolean noncharacter = c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        boolean special = c >= 0xFFF0 && c <= 0xFFFC;
        if (variation || noncharacter || special) {
            return DROP;
        }
        return c >= 0xFE20 && c <= 0xFE2F ? MARK : c == 0xFFFD ? KEEP : COMPATIBLE;
    }
}
