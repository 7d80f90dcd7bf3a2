package wirewatch.processor.domain.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** One entry of {@code phrases.txt}. */
final class Phrase {

    enum Kind {
        SITE,
        LINKS,
        CAPTION,
        CREDIT,
        SOURCE
    }

    enum Place {
        WHOLE('='),
        START('^'),
        LABEL(':'),
        HEADING('~'),
        ANYWHERE('*'),
        END('$');

        private final char sign;

        Place(char sign) {
            this.sign = sign;
        }

        static Place of(char sign) {
            return Arrays.stream(values())
                    .filter(place -> place.sign == sign)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no place in a line is called " + sign));
        }
    }

    private final Kind kind;
    private final Place place;

    /** The most words that such a line has; a longer one is a paragraph. */
    private final int maxWords;

    /** Folded hashes. */
    private final long[] words;

    private final String longestWord;

    private Phrase(Kind kind, Place place, int maxWords, String spelling) {
        this.kind = kind;
        this.place = place;
        this.maxWords = maxWords;
        this.words = new WordHashes().read(spelling).copy();
        this.longestWord = Arrays.stream(spelling.split(" ", -1))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    static Phrase parse(String line) {
        String[] parts = line.split(" ", 4);
        return new Phrase(
                Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                Place.of(parts[1].charAt(0)),
                Integer.parseInt(parts[2]),
                parts[3]);
    }

    /** What a line with it is. */
    Kind kind() {
        return kind;
    }

    boolean isAnywhere() {
        return place == Place.ANYWHERE;
    }

    /** Its longest word, small and folded, as the list has it. */
    String longestWord() {
        return longestWord;
    }

    long firstWord() {
        return words[0];
    }

    /** Whether it begins with the first words of a line, two of them at most. */
    boolean mayBeginWith(WordHashes line) {
        boolean second = words.length == 1 || (line.size() > 1 && line.hash(1) == words[1]);
        return second && line.hash(0) == words[0];
    }

    /** Whether the phrase stands at a word of a line. */
    boolean standsAt(String line, WordHashes hashes, int at) {
        return hashes.size() <= maxWords && same(hashes, at) && fits(line, hashes, at);
    }

    private boolean same(WordHashes line, int at) {
        if (at + words.length > line.size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (line.hash(at + i) != words[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(String line, WordHashes hashes, int at) {
        boolean atEnd = at + words.length == hashes.size();
        boolean atStart = at == 0 && line.charAt(0) != '"' && line.charAt(0) != '\'';
        return switch (place) {
            case WHOLE -> atStart && atEnd;
            case START -> atStart;
            case LABEL -> atStart && isLabelled(line, hashes.end(words.length - 1));
            case HEADING -> atStart && !Shape.endsSentence(line);
            case END -> atEnd && !Shape.endsSentence(line);
            case ANYWHERE -> line.indexOf('"') < 0 || !Shape.endsSentence(line);
        };
    }

    private static boolean isLabelled(String line, int end) {
        int at = end < line.length() && line.charAt(end) == ' ' ? end + 1 : end;
        return at < line.length() && ":|/-–".indexOf(line.charAt(at)) >= 0;
    }
}
