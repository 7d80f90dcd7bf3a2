package wirewatch.processor.domain.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a text may be found again in a text of another language.
 *
 * @param kind what it is
 * @param key by which it is compared where both languages write it alike, or null where it has but a sound
 * @param sound by which it is compared between scripts, or null where it has none that tells
 * @param group what of one text belongs to one name, such as given and family name: it counts little more than once
 * @param written as the text writes it
 */
public record Landmark(
        Kind kind, @Nullable String key, @Nullable String sound, String group, String written) {

    private static final int FIELDS = 5;

    /** What a landmark is. */
    public enum Kind {
        /** A place or organisation of the gazetteer, which has one label in all languages. */
        KNOWN('='),
        /** A word that its capital, or its script, shows to be a name. */
        NAME('n'),
        /** A word of a script without capitals: it may be a name. */
        WORD('w'),
        /** A number of at least three digits that is no year. */
        NUMBER('#');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        private static Kind of(char letter) {
            for (Kind kind : values()) {
                if (kind.letter == letter) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of landmark: " + letter);
        }
    }

    /** All in one string, a line each: some hundred thousand are remembered. */
    static String packed(List<Landmark> landmarks) {
        StringBuilder lines = new StringBuilder(landmarks.size() * 32);
        for (Landmark landmark : landmarks) {
            landmark.write(lines.isEmpty() ? lines : lines.append('\n'));
        }
        return lines.toString();
    }

    /** Reads what {@link #packed} wrote. */
    static List<Landmark> unpacked(String lines) {
        return lines.lines().map(Landmark::read).toList();
    }

    private void write(StringBuilder lines) {
        lines.append(kind.letter).append('\t').append(text(key)).append('\t').append(text(sound));
        lines.append('\t')
                .append(group.equals(key) ? "" : text(group))
                .append('\t')
                .append(text(written));
    }

    private static String text(@Nullable String field) {
        return field == null ? "" : field.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    private static Landmark read(String line) {
        String[] fields = line.split("\t", FIELDS);
        String key = fields[1].isEmpty() ? null : fields[1];
        return new Landmark(
                Kind.of(line.charAt(0)),
                key,
                fields[2].isEmpty() ? null : fields[2],
                fields[3].isEmpty() && key != null ? key : fields[3],
                fields[4]);
    }
}
