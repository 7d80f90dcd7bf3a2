package wirewatch.processor.domain.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sound of a word across scripts: its consonants by seven classes, without vowels, and without repetition (after the code of
 * Russell 1918, which is for one script). {@code Torvik}, {@code Торвика}, {@code تورفيك} and {@code トルビク} are all TLPK.
 */
final class Sounds {

    /** How many letters the longest spelling has that begins with a letter. */
    private static final byte[] LONGEST = new byte[Character.MAX_VALUE + 1];

    /** One bit for each second letter of the spellings that begin with a letter. */
    private static final long[] SECONDS = new long[Character.MAX_VALUE + 1];

    private static final String HAN = "han";
    private static final int FIRST_HAN = 0x4E00;
    private static final @Nullable String[] SINGLE = new String[Character.MAX_VALUE + 1];
    private static final Map<String, String> CLASSES = new HashMap<>();
    private static final Map<Integer, String> HAN_NAMES = new HashMap<>();

    static {
        read().lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(Sounds::add);
    }

    private Sounds() {}

    /** The classes of a word in any script but Han. */
    static String of(String word) {
        String letters = word.toLowerCase(Locale.ROOT);
        StringBuilder sound = new StringBuilder();
        int at = 0;
        while (at < letters.length()) {
            int length = spelling(letters, at);
            append(sound, length > 1 ? CLASSES.get(letters.substring(at, at + length)) : single(letters.charAt(at)));
            at += length;
        }
        return sound.toString();
    }

    /** Whether Chinese uses a character to write foreign names. */
    static boolean isHanOfNames(int character) {
        return character >= FIRST_HAN && HAN_NAMES.containsKey(character);
    }

    /** The classes of a foreign name as Chinese writes it. */
    static String ofHan(CharSequence name) {
        StringBuilder sound = new StringBuilder();
        name.chars().forEach(c -> append(sound, HAN_NAMES.get(c)));
        return sound.toString();
    }

    /** How many letters are spelled together from here on, at least 1. */
    private static int spelling(String letters, int at) {
        int length = Math.min(LONGEST[letters.charAt(at)], letters.length() - at);
        if (length > 1 && !mayGoOn(letters.charAt(at), letters.charAt(at + 1))) {
            return 1; // most pairs of letters, told by one bit
        }
        while (length > 1 && !CLASSES.containsKey(letters.substring(at, at + length))) {
            length--;
        }
        return Math.max(1, length);
    }

    /** Whether some spelling begins with two letters; of letters whose last six bits are alike it may say so wrongly. */
    private static boolean mayGoOn(char first, char second) {
        return (SECONDS[first] & 1L << second) != 0;
    }

    private static @Nullable String single(char letter) {
        String classes = SINGLE[letter];
        return classes == null ? parts(letter) : classes;
    }

    /** Of a syllable of Hangul, or a letter with marks: what its parts sound like. */
    private static @Nullable String parts(char letter) {
        if (letter < 0x80) {
            return null;
        }
        String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < parts.length(); i++) {
            append(sound, CLASSES.get(parts.substring(i, i + 1)));
        }
        return sound.toString();
    }

    private static void append(StringBuilder sound, @Nullable String classes) {
        for (int i = 0; classes != null && i < classes.length(); i++) {
            if (sound.length() == 0 || sound.charAt(sound.length() - 1) != classes.charAt(i)) {
                sound.append(classes.charAt(i));
            }
        }
    }

    private static void add(String line) {
        String[] parts = line.split(" ", -1);
        boolean han = parts[0].startsWith(HAN);
        String classes = (han ? parts[0].substring(HAN.length()) : parts[0]).replace("-", "");
        for (int i = 1; i < parts.length; i++) {
            if (han) {
                HAN_NAMES.put(parts[i].codePointAt(0), classes);
            } else {
                CLASSES.put(parts[i], classes);
                char first = parts[i].charAt(0);
                SINGLE[first] = parts[i].length() == 1 ? classes : SINGLE[first];
                SECONDS[first] |= parts[i].length() == 1 ? 0 : 1L << parts[i].charAt(1);
                LONGEST[first] = (byte) Math.max(LONGEST[first], parts[i].length());
            }
        }
    }

    private static String read() {
        try (InputStream in = Sounds.class.getResourceAsStream("sounds.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: sounds.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read from the jar: sounds.txt", e);
        }
    }
}
