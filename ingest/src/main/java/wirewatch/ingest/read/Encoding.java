package wirewatch.ingest.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what bytes are encoded in, and decodes them. */
final class Encoding {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /** Labels that pages use for more than they say (WHATWG, Encoding Standard, section 4.2). */
    private static final Map<String, String> WIDER = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "shift_jis", "windows-31j",
            "euc-kr", "x-windows-949",
            "ks_c_5601-1987", "x-windows-949",
            "iso-8859-9", "windows-1254");

    /** Bytes from 0x80 on per hundred that are no spaces. French has 5, Vietnamese and Czech under 20, other scripts over 50. */
    private static final int WESTERN_PERCENT = 20;

    private Encoding() {}

    /** The charset of that name, or null where Java has none such. */
    static @Nullable Charset named(@Nullable String label) {
        if (label == null || label.isBlank()) {
            return null;
        }
        String bare = label.strip().replace("\"", "").replace("'", "").toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(WIDER.getOrDefault(bare, bare));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** By the byte order mark, or by where the zeros stand, which text in UTF-16 has every other byte; null where neither tells. */
    static @Nullable Charset wide(byte[] head, int length) {
        Charset marked = Mark.of(head, length);
        return marked != null ? marked : byZeros(head, length);
    }

    /** Null where the bytes are no text in the declared encoding, UTF-8 or windows-1252. */
    static @Nullable String decode(byte[] bytes, @Nullable Charset declared) {
        Charset marked = Mark.of(bytes, bytes.length);
        if (marked != null) {
            String text = new String(bytes, marked);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        String said = declared == null || declared.equals(StandardCharsets.UTF_8) ? null : strict(bytes, declared);
        String text = said != null ? said : utf8(bytes);
        return text != null ? text : undeclared(bytes);
    }

    /** The lenient way is five times as fast, and shows by its replacement characters where the strict one has to look again. */
    private static @Nullable String utf8(byte[] bytes) {
        String quick = new String(bytes, StandardCharsets.UTF_8);
        return quick.indexOf('\uFFFD') < 0 ? quick : strict(bytes, StandardCharsets.UTF_8);
    }

    private static @Nullable String undeclared(byte[] bytes) {
        Utf8Census census = Utf8Census.of(bytes);
        if (census.damaged() <= census.sound()) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return western(bytes) ? strict(bytes, WINDOWS_1252) : null;
    }

    private static boolean western(byte[] bytes) {
        int high = 0;
        int ink = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
            ink += b < 0 || b > ' ' ? 1 : 0;
        }
        return high * 100L <= (long) ink * WESTERN_PERCENT;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static @Nullable Charset byZeros(byte[] head, int length) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            even += head[i] == 0 && i % 2 == 0 ? 1 : 0;
            odd += head[i] == 0 && i % 2 == 1 ? 1 : 0;
        }
        if (length < 8 || Math.max(even, odd) * 5 < length || Math.min(even, odd) * 20 > length) {
            return null;
        }
        return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /** Byte order marks. */
    private static final class Mark {

        private static @Nullable Charset of(byte[] head, int length) {
            int first = length < 2 ? 0 : (head[0] & 0xFF) << 8 | (head[1] & 0xFF);
            int next = length < 4 ? -1 : (head[2] & 0xFF) << 8 | (head[3] & 0xFF);
            return switch (first) {
                case 0xFEFF -> StandardCharsets.UTF_16BE;
                case 0xFFFE -> next == 0 ? UTF_32LE : StandardCharsets.UTF_16LE;
                case 0xEFBB -> length > 2 && head[2] == (byte) 0xBF ? StandardCharsets.UTF_8 : null;
                case 0 -> next == 0xFEFF ? UTF_32BE : null;
                default -> null;
            };
        }
    }
}
