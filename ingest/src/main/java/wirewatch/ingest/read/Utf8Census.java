package wirewatch.ingest.read;

/**
 * How much of some bytes is UTF-8 beyond ASCII: a text with some damage shows many sound sequences and few damaged ones, a text in
 * another encoding the reverse.
 *
 * @param sound sequences of two to four bytes that are UTF-8
 * @param damaged bytes from 0x80 on that belong to none
 */
record Utf8Census(int sound, int damaged) {

    static Utf8Census of(byte[] bytes) {
        int sound = 0;
        int damaged = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = length(bytes, i);
            sound += length > 1 ? 1 : 0;
            damaged += length == 0 ? 1 : 0;
            i += Math.max(length, 1);
        }
        return new Utf8Census(sound, damaged);
    }

    /** Of the sequence at that place: 1 for ASCII, 0 where there is none. */
    private static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
