package wirewatch.processor.domain.text;

import java.util.Locale;

/** Lines that say who signed: {@code By Jane Doe, Staff Writer}, {@code The Associated Press}, {@code Jane Doe, Reuters July 16}. */
final class Bylines {

    private static final NameList OPENINGS = NameList.of("by-words.txt", ",");
    private static final NameList CONNECTING = NameList.of("byline-words.txt", " ");
    private static final int MAX_WORDS = 24;
    private static final int MAX_LENGTH = 180;
    /** {@code July 16 at 4:59 AM Email the author}. */
    private static final int MAX_WORDS_BEHIND = 3;

    private static final int LONGEST_LEAD = 60;

    private Bylines() {}

    static boolean isByline(String line) {
        if (line.length() > MAX_LENGTH || !Character.isLetter(line.codePointAt(0))) {
            return false;
        }
        int opening = opening(line);
        if (opening > 0) {
            return isNames(line.substring(opening).strip());
        }
        return isAgency(line) || isNameAndOutlet(line) || isNames(line, ", ") || isNames(line, " and ");
    }

    /** Whether a byline word such as {@code By} opens a line. */
    static boolean isSigned(String line) {
        return opening(line) > 0;
    }

    /** {@code Eli Stokols, Sabra Ayres}. */
    private static boolean isNames(String line, String separator) {
        int at = line.indexOf(separator);
        return at > 0
                && Shape.isName(line.substring(0, at).strip())
                && Shape.isName(line.substring(at + separator.length()).strip());
    }

    /** Where the dateline begins behind {@code By A. Name, } at the head of a paragraph; 0 where no name stands there. */
    static int lead(String paragraph) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST_LEAD));
        int comma = head.indexOf(", ");
        int opening = comma < 0 ? 0 : opening(head);
        return opening > 0
                        && opening < comma
                        && isNames(head.substring(opening, comma).strip())
                ? comma + 2
                : 0;
    }

    /** Where the names begin behind {@code By}, 0 where a line opens otherwise. */
    private static int opening(String line) {
        int first = line.indexOf(' ');
        if (first < 0) {
            return OPENINGS.has(line) && line.length() == 2 ? line.length() : 0;
        }
        int second = line.indexOf(' ', first + 1);
        if (second > 0 && OPENINGS.has(line.substring(0, second))) {
            return second;
        }
        return OPENINGS.has(line.substring(0, first)) ? first : 0;
    }

    /** Names, what joins them, and a date; no sentence: that has other small words. */
    private static boolean isNames(String rest) {
        if (rest.isEmpty()) {
            return true;
        }
        int words = 0;
        int names = 0;
        for (String word : withoutDate(rest).split("[ ,/|•·()]+", -1)) {
            if (!word.isEmpty()) {
                words++;
                boolean name = isName(word) || word.indexOf('@') > 0;
                names += name ? 1 : 0;
                if (!name && !CONNECTING.has(word)) {
                    return false;
                }
            }
        }
        return names > 0 && words <= MAX_WORDS && !endsLikeSentence(rest, words);
    }

    private static boolean endsLikeSentence(String rest, int words) {
        return words > 6 && Shape.endsSentence(rest);
    }

    private static boolean isName(String word) {
        int first = word.codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }

    /** Up to where a date or a time begins; the whole where more than a few words stand behind it. */
    private static String withoutDate(String rest) {
        int from = 0;
        while (from < rest.length() && !Character.isDigit(rest.charAt(from))) {
            from++;
        }
        if (from == rest.length()) {
            return rest;
        }
        int start = DateScan.of(rest).start();
        from = start >= 0 ? start : from;
        return DateScan.of(rest.substring(from)).others() <= MAX_WORDS_BEHIND ? rest.substring(0, from) : rest;
    }

    /** {@code The Associated Press}, {@code Reuters•}, {@code Associated Press Monday, July 16, 2018}. */
    private static boolean isAgency(String line) {
        String name = withoutDate(line);
        int end = name.length();
        while (end > 0 && !Letters.isWord(name.charAt(end - 1))) {
            end--;
        }
        return Datelines.AGENCIES.has(name.substring(0, end));
    }

    /** {@code Jane Doe, Staff Writer}; {@code JANE DOE Associated Press}. */
    private static boolean isNameAndOutlet(String line) {
        int comma = line.indexOf(',');
        if (comma > 0 && Shape.isName(line.substring(0, comma).strip())) {
            String rest = withoutDate(line.substring(comma + 1)).strip().toLowerCase(Locale.ROOT);
            return Datelines.AGENCIES.has(rest) || isRole(rest);
        }
        return false;
    }

    private static boolean isRole(String rest) {
        String[] words = rest.split(" ", 6);
        String last = words[words.length - 1];
        boolean role = last.matches("(writer|reporter|correspondent|columnist|editor|contributor)s?");
        return role && words.length <= 5;
    }
}
