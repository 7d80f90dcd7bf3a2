package wirewatch.processor.domain.text;

import java.util.Map;

/** Character references that were left in a plain text, by name or number, also where they were escaped twice. */
final class Entities {

    private static final int MAX_NAME = 8;

    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("quot", (int) '"'),
            Map.entry("apos", (int) '\''),
            Map.entry("lt", (int) '<'),
            Map.entry("gt", (int) '>'),
            Map.entry("nbsp", 0xA0),
            Map.entry("shy", 0xAD),
            Map.entry("laquo", 0xAB),
            Map.entry("raquo", 0xBB),
            Map.entry("ldquo", 0x201C),
            Map.entry("rdquo", 0x201D),
            Map.entry("lsquo", 0x2018),
            Map.entry("rsquo", 0x2019),
            Map.entry("ndash", 0x2013),
            Map.entry("mdash", 0x2014),
            Map.entry("hellip", 0x2026));

    private Entities() {}

    /** The reference that begins with the ampersand at an offset, packed; 0 where there is none. */
    static int at(String text, int ampersand) {
        int at = ampersand + 1;
        while (text.startsWith("amp;", at)) {
            at += 4;
        }
        int semicolon = semicolon(text, at);
        if (semicolon > at) {
            int point = point(text.substring(at, semicolon));
            if (point > 0) {
                return pack(point, semicolon + 1 - ampersand);
            }
        }
        return at > ampersand + 1 ? pack('&', at - ampersand) : 0;
    }

    private static int semicolon(String text, int from) {
        int end = Math.min(text.length(), from + MAX_NAME + 1);
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    static int point(int packed) {
        return packed & 0xFFFF;
    }

    static int length(int packed) {
        return packed >>> 16;
    }

    /** Below the surrogates, in so short a stretch that both halves fit. */
    private static int pack(int point, int length) {
        return length < 0x7FFF ? point | length << 16 : 0;
    }

    private static int point(String name) {
        if (!name.startsWith("#")) {
            return NAMES.getOrDefault(name, 0);
        }
        boolean hex = name.length() > 1 && (name.charAt(1) | 32) == 'x';
        int point = number(name, hex ? 2 : 1, hex ? 16 : 10);
        return point < 0xD800 && point >= ' ' ? point : 0;
    }

    private static int number(String name, int from, int radix) {
        int value = 0;
        for (int i = from; i < name.length(); i++) {
            int digit = Character.digit(name.charAt(i), radix);
            if (digit < 0) {
                return 0;
            }
            value = value * radix + digit;
        }
        return value;
    }
}
