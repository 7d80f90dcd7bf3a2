package wirewatch.processor.domain.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Furniture.Dateline;

/**
 * Reads the dateline at the head of a body: {@code Doha, November 24 (RHC)--}, {@code HELSINKI (AP) - }, {@code MOSCOW. July 13
 * (Interfax) - }, {@code TURNBERRY/GLASGOW, Scotland – }, {@code (CNN) }.
 *
 * <p>Place, date and agency alone are too weak a sign each: a dateline is a place with an agency or a date, a place in capitals or
 * known for datelines with a dash, or a known agency alone. Whatever else stands before the dash makes it an ordinary sentence.
 */
final class Datelines {

    /** The longest seen in two thousand agency texts has 74 characters. */
    private static final int MAX_LENGTH = 130;

    /** With room for what follows: all that is ever looked at, whatever the paragraph's length. */
    private static final int WINDOW = MAX_LENGTH + 30;

    private static final int MAX_PLACE_WORDS = 8;

    static final NameList AGENCIES = NameList.of("agencies.txt", ",");

    private static final NameList PLACES = NameList.of("places.txt", ",");

    /** What editors put before a dash where a place would stand. */
    private static final Set<String> LABELS = Set.of(
            "breaking",
            "update",
            "updated",
            "exclusive",
            "watch",
            "live",
            "video",
            "opinion",
            "analysis",
            "factbox",
            "new",
            "correction",
            "corrected",
            "warning",
            "photos",
            "photo",
            "note",
            "editorial",
            "spoiler",
            "file",
            "urgent",
            "timeline");

    private Datelines() {}

    /** A dateline and where the body begins behind it. */
    record Found(Dateline dateline, int end) {}

    /** All datelines at a paragraph's head; null where there is none. */
    static @Nullable Found at(String paragraph) {
        Found all = null;
        for (Found next = next(paragraph, 0); next != null; next = next(paragraph, all.end())) {
            all = all == null ? next : new Found(both(all.dateline(), next.dateline()), all.end() + next.end());
        }
        return all;
    }

    private static @Nullable Found next(String paragraph, int from) {
        String window = paragraph.substring(from, Math.min(paragraph.length(), from + WINDOW));
        Found eastern = EasternDatelines.at(window);
        return eastern != null ? eastern : western(window);
    }

    private static @Nullable Found western(String paragraph) {
        int limit = Math.min(paragraph.length(), MAX_LENGTH);
        int depth = 0;
        for (int i = 0; i < limit; i++) {
            char c = paragraph.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                int end = separatorEnd(paragraph, i);
                if (end > 0) {
                    return found(paragraph, i + (c == ')' || c == '/' ? 1 : 0), end, c);
                }
            }
        }
        return null;
    }

    /** Where the body begins if a dateline's separator stands here, else 0. */
    private static int separatorEnd(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '–', '|' -> skipSpaces(text, at + 1);
            case '-' -> isClosed(text, at) && isDash(behind(text, at)) ? skipSpaces(text, at + 1) : 0;
            case ':' -> behind(text, at) == ' ' ? skipSpaces(text, at + 1) : 0;
            case ')' -> bare(text, at + 1);
            case '/' -> at > 2 && behind(text, at) == '.' ? skipSpaces(text, at + 2) : 0;
            default -> 0;
        };
    }

    private static boolean isClosed(String text, int at) {
        return at > 0 && " ).".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean isDash(char next) {
        return next == ' ' || next == '-';
    }

    private static char behind(String text, int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : 0;
    }

    /** A bracket closes and the sentence begins at once: {@code Washington (CNN) Whatever …}. */
    private static int bare(String text, int at) {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next >= text.length() || "–-:=.,;|".indexOf(text.charAt(next)) >= 0) {
            return 0;
        }
        return next > at && opensSentence(text, next) ? next : 0;
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '-')) {
            at++;
        }
        return at;
    }

    private static @Nullable Found found(String text, int end, int body, char separator) {
        if (end == 0 || !opensSentence(text, body)) {
            return null;
        }
        DatelineParts parts = DatelineParts.of(text.substring(0, end));
        if (parts == null || parts.placeWords() > MAX_PLACE_WORDS || !isEnough(parts, separator)) {
            return null;
        }
        String written = text.substring(0, body).strip();
        return new Found(new Dateline(written, parts.place(), parts.date(), parts.agency()), body);
    }

    /** A lower-case letter behind the dash continues a sentence. */
    private static boolean opensSentence(String text, int at) {
        return at < text.length() && !Character.isLowerCase(text.codePointAt(at));
    }

    private static boolean isEnough(DatelineParts parts, char separator) {
        String agency = parts.agency();
        String place = parts.place();
        boolean knownAgency = agency != null && AGENCIES.has(agency);
        if (place == null) {
            return knownAgency && parts.date() == null;
        }
        boolean knownPlace = isKnown(place);
        boolean likely = knownPlace || parts.isPlaceInCapitals();
        return switch (separator) {
            case ')' -> knownAgency && (likely || parts.date() != null);
            case ':' -> (knownPlace && parts.isPlaceInCapitals()) || (likely && agency != null);
            default ->
                knownAgency
                        || likely
                        || (agency != null && (parts.date() != null || parts.isUncased()))
                        || isDated(parts);
        };
    }

    private static boolean isDated(DatelineParts parts) {
        return parts.date() != null && parts.placeWords() <= 4 && parts.isDateWhole();
    }

    private static boolean isKnown(String place) {
        int cut = place.length();
        for (char part : new char[] {',', '/', '.'}) {
            int at = place.indexOf(part);
            cut = at > 2 ? Math.min(cut, at) : cut;
        }
        return PLACES.has(place.substring(0, cut).strip()) || PLACES.has(place);
    }

    /** Two in a row, such as {@code (ANSA) - ROMA, 15 LUG - }. */
    static Dateline both(Dateline first, Dateline second) {
        return new Dateline(
                first.text().length() < WINDOW ? first.text() + " " + second.text() : first.text(),
                first.place() != null ? first.place() : second.place(),
                first.date() != null ? first.date() : second.date(),
                first.agency() != null ? first.agency() : second.agency());
    }

    /** With the date that stands on a line of its own above the body, where the dateline names none. */
    static @Nullable Dateline dated(@Nullable Dateline dateline, List<String> dateLines) {
        String line = dateLines.stream()
                .filter(text -> DateScan.of(text).hasDate())
                .findFirst()
                .orElse(null);
        if (line == null || (dateline != null && dateline.date() != null)) {
            return dateline;
        }
        String date = DateScan.of(line).written();
        return dateline == null
                ? new Dateline(line, null, date, null)
                : new Dateline(dateline.text(), dateline.place(), date, dateline.agency());
    }

    static boolean isLabel(String word) {
        return LABELS.contains(word);
    }
}
