package wirewatch.processor.domain.compact;

/**
 * Strings packed into ints: ids are mostly the digits of a hash, and take half a byte a character. The first int tells the length and
 * the form.
 */
public final class Names {

    private static final int FORM_BITS = 2;
    private static final int HEX = 0;
    private static final int LATIN = 1;
    private static final int WIDE = 2;

    private Names() {}

    /** A string as ints. */
    public static int[] packed(String name) {
        int form = form(name);
        int width = width(form);
        int[] packed = new int[1 + words(name.length(), form)];
        packed[0] = name.length() << FORM_BITS | form;
        for (int i = 0; i < name.length(); i++) {
            int value = form == HEX ? Character.digit(name.charAt(i), 16) : name.charAt(i);
            packed[1 + i * width / Integer.SIZE] |= value << (i * width % Integer.SIZE);
        }
        return packed;
    }

    /** How many ints a string takes that stands in a place. */
    public static int size(IntPages pages, int place, int from) {
        int head = pages.get(place, from);
        return 1 + words(head >>> FORM_BITS, head & ((1 << FORM_BITS) - 1));
    }

    /** The string that stands in a place. */
    public static String unpacked(IntPages pages, int place, int from) {
        int head = pages.get(place, from);
        int form = head & ((1 << FORM_BITS) - 1);
        int width = width(form);
        int mask = (1 << width) - 1;
        char[] name = new char[head >>> FORM_BITS];
        for (int i = 0; i < name.length; i++) {
            int word = pages.get(place, from + 1 + i * width / Integer.SIZE);
            int value = (word >>> (i * width % Integer.SIZE)) & mask;
            name[i] = (char) (form == HEX ? (value < 10 ? '0' + value : 'a' + value - 10) : value);
        }
        return new String(name);
    }

    /** By which a name is found in {@link HashSlots}. */
    public static int hash(String name) {
        long hash = name.length();
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (int) (hash >>> 32);
    }

    private static int form(String name) {
        int form = HEX;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
            form = Math.max(form, digit ? HEX : c < 256 ? LATIN : WIDE);
        }
        return form;
    }

    private static int width(int form) {
        return 4 << form;
    }

    private static int words(int length, int form) {
        return (length * width(form) + Integer.SIZE - 1) / Integer.SIZE;
    }
}
