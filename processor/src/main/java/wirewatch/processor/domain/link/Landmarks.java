package wirewatch.processor.domain.link;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Tag;
import wirewatch.processor.domain.text.Words;

/** Finds the landmarks of a text; headlines are left out, where capitals may say nothing. */
public final class Landmarks {

    private static final int MOST_WORDS = 400;
    private static final int MOST = 32;
    private static final int KEY_LETTERS = 6;
    private static final int SHORTEST_NAME = 4;
    private static final int SHORTEST_SOUND = 3;
    /** Of a word that may be no name at all. */
    private static final int SHORTEST_DOUBTFUL_SOUND = 4;

    private static final int SHORTEST_RUN = 2;

    private final Words words;
    private final Map<String, Landmark> found = new LinkedHashMap<>();
    /** Names met already, by their hashes: texts repeat theirs. */
    private final Set<Long> spelled = new HashSet<>();

    private Landmarks(Words words) {
        this.words = words;
    }

    /**
     * The landmarks of a text, those of the gazetteer first, then in the order of the text; packed into a string.
     *
     * @param body the words of the cleaned text
     * @param tags the places and organisations among which are taken
     */
    public static String of(Words body, List<Tag> tags) {
        Landmarks landmarks = new Landmarks(body);
        tags.forEach(landmarks::known);
        landmarks.read();
        return Landmark.packed(landmarks.found.values().stream().limit(MOST).toList());
    }

    private void known(Tag tag) {
        if (tag.id().startsWith("place:") || tag.id().startsWith("org:")) {
            String last = tag.label().substring(tag.label().lastIndexOf(' ') + 1);
            keep(new Landmark(Landmark.Kind.KNOWN, "=" + tag.label(), null, spelled(last), tag.label()));
        }
    }

    private void read() {
        int last = Math.min(words.size(), MOST_WORDS);
        for (int at = 0; at < last && found.size() < MOST; at++) {
            int c = words.text().codePointAt(words.start(at));
            if (words.isNumber(at)) {
                number(at);
            } else if (isKatakana(c)) {
                at = run(at, Landmarks::isKatakana) - 1;
            } else if (Sounds.isHanOfNames(c)) {
                at = run(at, Sounds::isHanOfNames) - 1;
            } else if (words.isCapital(at)) {
                name(at);
            } else if (Character.isLetter(c) && !Character.isLowerCase(c) && !Character.isIdeographic(c)) {
                doubtful(at);
            }
        }
    }

    private void number(int at) {
        String digits = digits(words.folded(at));
        boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
        if (digits.length() >= 3 && !year) {
            keep(new Landmark(Landmark.Kind.NUMBER, digits, null, digits, digits));
        }
    }

    /** The number that a word begins with, in the digits of most languages. */
    private static String digits(String folded) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Character.isDigit(c) && c != '.') {
                break;
            }
            digits.append(c == '.' ? '.' : Character.forDigit(Character.digit(c, 10), 10));
        }
        return digits.toString();
    }

    private void name(int at) {
        boolean said = spelled.contains(words.hash(at));
        if (said || words.startsSentence(at) || words.end(at) - words.start(at) < SHORTEST_NAME) {
            return;
        }
        int last = at;
        while (last + 1 < words.size() && words.isCapital(last + 1) && isBeside(last)) {
            last++;
        }
        String written = words.word(at);
        String key = spelled(words.folded(at));
        boolean latin = isLatin(key);
        if (latin) {
            spelled.add(words.hash(at));
        }
        if (!latin || !found.containsKey(key)) {
            keep(new Landmark(
                    Landmark.Kind.NAME,
                    latin ? key : null,
                    sound(written, SHORTEST_SOUND),
                    last == at ? key : spelled(words.folded(last)),
                    written));
        }
    }

    private boolean isBeside(int word) {
        return words.start(word + 1) - words.end(word) == 1;
    }

    private void doubtful(int at) {
        String written = words.word(at);
        String bare = written.startsWith("ال") ? written.substring(2) : written;
        String sound = sound(bare, SHORTEST_DOUBTFUL_SOUND);
        if (sound != null) {
            keep(new Landmark(Landmark.Kind.WORD, null, sound, sound, written));
        }
    }

    /** Characters of one kind, each a word, side by side: a foreign name. Answers where it ends. */
    private int run(int from, java.util.function.IntPredicate kind) {
        int to = from + 1;
        while (to < words.size()
                && words.start(to) == words.end(to - 1)
                && kind.test(words.text().codePointAt(words.start(to)))) {
            to++;
        }
        String written = words.text().substring(words.start(from), words.end(to - 1));
        if (to - from >= SHORTEST_RUN) {
            boolean han = Sounds.isHanOfNames(written.codePointAt(0));
            String sound = han ? Sounds.ofHan(written) : Sounds.of(written);
            if (sound.length() >= SHORTEST_SOUND) {
                keep(new Landmark(Landmark.Kind.NAME, null, sound, sound, written));
            }
        }
        return to;
    }

    private void keep(Landmark landmark) {
        found.putIfAbsent(landmark.key() == null ? "~" + landmark.sound() : landmark.key(), landmark);
    }

    private static @Nullable String sound(String written, int shortest) {
        String sound = Sounds.of(written);
        return sound.length() < shortest ? null : sound;
    }

    /** The first letters without marks: endings differ between languages. */
    private static String spelled(String word) {
        StringBuilder letters = new StringBuilder();
        String small = word.toLowerCase(Locale.ROOT);
        String plain = isLatin(small) ? small : Normalizer.normalize(small, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length() && letters.length() < KEY_LETTERS; i++) {
            char c = plain.charAt(i);
            if (c == 'æ') {
                letters.append("ae");
            } else if (Character.isLetter(c)) {
                letters.append(plain(c));
            }
        }
        return letters.toString();
    }

    private static char plain(char letter) {
        return switch (letter) {
            case 'ø' -> 'o';
            case 'ł' -> 'l';
            case 'ı' -> 'i';
            default -> letter;
        };
    }

    private static boolean isLatin(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) < 'a' || key.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isKatakana(int c) {
        return c >= 0x30A1 && c <= 0x30FC && c != 0x30FB;
    }
}
