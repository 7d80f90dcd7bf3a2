package wirewatch.processor.domain.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a dateline's dash, taken apart.
 *
 * @param place as written, null where none stands
 * @param date as written
 * @param agency what stands in brackets or slashes
 * @param placeWords how many words the place has
 * @param isPlaceInCapitals whether the place's first part is all capitals
 * @param isDateWhole whether month and day are named
 */
record DatelineParts(
        @Nullable String place,
        @Nullable String date,
        @Nullable String agency,
        int placeWords,
        boolean isPlaceInCapitals,
        boolean isDateWhole) {

    private static final int LONGEST_AGENCY = 40;
    private static final int LONGEST_UNCASED = 4;

    /** Small words inside the names of places. */
    private static final Set<String> PARTICLES = Set.of(
            "of", "the", "and", "de", "del", "la", "el", "al", "am", "an", "der", "du", "des", "sur", "upon", "im",
            "in", "da", "do", "di", "dos", "den", "near", "y", "e", "et", "und", "bei", "les", "los", "las", "off",
            "on", "aboard");

    /** Null where something stands there that no dateline has. */
    static @Nullable DatelineParts of(String prefix) {
        String rest = prefix.strip();
        String agency = null;
        int open = rest.indexOf('(');
        if (open >= 0) {
            int close = rest.indexOf(')', open);
            if (close < 0 || close - open > LONGEST_AGENCY || rest.indexOf('(', close) >= 0) {
                return null;
            }
            agency = rest.substring(open + 1, close).strip();
            rest = rest.substring(0, open) + " " + rest.substring(close + 1);
        } else if (rest.endsWith("/")) {
            int slash = rest.lastIndexOf('/', rest.length() - 2);
            if (slash < 0) {
                return null;
            }
            agency = rest.substring(slash + 1, rest.length() - 1).strip();
            rest = rest.substring(0, slash);
        }
        return agency != null && !isName(agency) ? null : of(rest.strip(), agency);
    }

    private static @Nullable DatelineParts of(String rest, @Nullable String agency) {
        DateScan scan = DateScan.of(rest);
        int start = scan.start();
        String date = start < 0 ? null : scan.written();
        if (start >= 0 && DateScan.of(rest.substring(start)).others() > 0) {
            return null;
        }
        String place = trimmed(start < 0 ? rest : rest.substring(0, start));
        int words = place.isEmpty() ? 0 : placeWords(place);
        if (words < 0) {
            return null;
        }
        return new DatelineParts(
                place.isEmpty() ? null : place, date, agency, words, isInCapitals(place), scan.hasDate());
    }

    /** A name begins with no small letter and has two letters at least. */
    private static boolean isName(String agency) {
        return agency.length() >= 2
                && Character.isLetter(agency.codePointAt(0))
                && (!Character.isLowerCase(agency.codePointAt(0)) || Datelines.AGENCIES.has(agency));
    }

    private static String trimmed(String place) {
        int end = place.length();
        while (end > 0 && " ,.;:/-–".indexOf(place.charAt(end - 1)) >= 0) {
            end--;
        }
        return place.substring(0, end).strip();
    }

    /** How many words a name of a place has, −1 where it is none. */
    private static int placeWords(String place) {
        if (Datelines.isLabel(place.toLowerCase(Locale.ROOT))) {
            return -1;
        }
        int words = 0;
        for (String word : place.split("[ ,/]+", -1)) {
            if (word.isEmpty()) {
                return -1;
            }
            int first = word.codePointAt(0);
            boolean name = Character.isLetter(first) && !Character.isLowerCase(first);
            if (!name && !(words > 0 && PARTICLES.contains(word))) {
                return -1;
            }
            words++;
        }
        return words;
    }

    /** Whether the place is written in a script without capitals, where a bracket and a dash behind it have to tell. */
    boolean isUncased() {
        return place != null
                && placeWords <= LONGEST_UNCASED
                && place.codePoints().noneMatch(Character::isUpperCase);
    }

    /** {@code TURNBERRY/GLASGOW, Scotland}: up to the comma, three letters or more, all of them capitals. */
    private static boolean isInCapitals(String place) {
        int comma = place.indexOf(',');
        String first = comma < 0 ? place : place.substring(0, comma);
        long letters = first.codePoints().filter(Character::isLetter).count();
        return letters >= 3 && first.codePoints().noneMatch(Character::isLowerCase) && isCased(first);
    }

    private static boolean isCased(String place) {
        return place.codePoints().anyMatch(Character::isUpperCase);
    }
}
