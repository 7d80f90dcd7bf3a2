package wirewatch.ingest.read;

/**
 * Decodes UTF-8 into one array that is used again, and sees on the way whether {@link Scrub} would have anything to do: of what is
 * sound, as nearly all is, each byte is then looked at once, where decoder, search for damage, copy and scrubbing look at it five
 * times. What is not sound is left to {@link Encoding}.
 */
final class Utf8Chars {

    /** Bytes of ASCII after which more must be asked: what begins an escape, and control characters. */
    private static final boolean[] ODD = new boolean[128];

    /** Escapes that cannot stand for a control character or half of a character. */
    private static final String HARMLESS = "nrt\"\\/";

    static {
        for (int c = 0; c < ODD.length; c++) {
            ODD[c] = c < ' ' || c == 0x7F || c == '\\';
        }
    }

    private char[] chars = new char[1 << 13];
    private int size;
    private boolean clean;

    /** Decodes; false where the bytes are no sound UTF-8. */
    boolean read(byte[] bytes) {
        if (chars.length < bytes.length) {
            chars = new char[bytes.length + bytes.length / 2];
        }
        size = 0;
        clean = true;
        int at = 0;
        while (at >= 0 && at < bytes.length) {
            at = bytes[at] >= 0 ? ascii(bytes, at) : wide(bytes, at);
        }
        return at >= 0;
    }

    char[] chars() {
        return chars;
    }

    int size() {
        return size;
    }

    /** Whether no text in this JSON, read, can hold what {@link Scrub} takes out. */
    boolean isClean() {
        return clean;
    }

    /** Takes what is ASCII from here on; returns where it ends. */
    private int ascii(byte[] bytes, int from) {
        boolean[] odd = ODD;
        char[] into = chars;
        int behind = size - from;
        int at = from;
        for (; at < bytes.length; at++) {
            byte b = bytes[at];
            if (b < 0) {
                break;
            }
            into[behind + at] = (char) b;
            if (odd[b]) {
                clean &= isHarmless(b, at + 1 < bytes.length ? bytes[at + 1] : 0);
            }
        }
        size = behind + at;
        return at;
    }

    private static boolean isHarmless(byte odd, byte next) {
        return odd == '\\' ? HARMLESS.indexOf(next) >= 0 : odd == '\n' || odd == '\r' || odd == '\t';
    }

    /** Takes a character of two to four bytes; returns where it ends, -1 where there is none (Unicode, table 3-7). */
    private int wide(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (lead < 0xC2 || lead > 0xF4 || at + length > bytes.length) {
            return -1;
        }
        int point = lead & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return -1;
            }
            point = point << 6 | (bytes[at + i] & 0x3F);
        }
        return set(point, length) ? at + length : -1;
    }

    private boolean set(int point, int length) {
        if (length == 2) {
            chars[size++] = (char) point;
            return true;
        }
        if (point < (length == 3 ? 0x800 : 0x10000) || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000)) {
            return false;
        }
        clean &= point < 0xFFFE || point > 0xFFFF;
        size += Character.toChars(point, chars, size);
        return true;
    }
}
