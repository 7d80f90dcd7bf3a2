package wirewatch.processor.domain.text;

import org.jspecify.annotations.Nullable;

/**
 * The date in a short stretch of text, and how much else stands there. Reads month and weekday names of many languages, numeric
 * dates, clock times and the words around them ({@code Posted at 9:43 AM ET}).
 */
final class DateScan {

    private static final NameList LABELS = NameList.of("date-labels.txt", " ");

    private static final int MAX_LINE = 120;

    private final String text;
    private int at;
    private int year;
    private int month;
    private int day;
    private int times;
    private int labels;
    private int others;
    private boolean weekday;
    private boolean ambiguous;
    private boolean numberBefore;
    private int start = -1;
    private int end;

    private DateScan(String text) {
        this.text = text;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c >= '0' && c <= '9') {
                number();
            } else if (Letters.isWord(c)) {
                word();
            } else {
                at += Character.charCount(c);
            }
        }
    }

    static DateScan of(String text) {
        return new DateScan(text);
    }

    /** Whether a line is so short and has so many digits that it may say nothing but a date. */
    static boolean isCandidate(String line) {
        return line.length() <= MAX_LINE && line.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether a day is named, by its date or as one of the week. */
    boolean namesDay() {
        return weekday || hasDate();
    }

    /** 0 where none is named; the same for month and day. */
    int year() {
        return year;
    }

    int month() {
        return month;
    }

    int day() {
        return day;
    }

    /** Offset where the date begins, −1 where there is none. */
    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** {@code 03/04/2018}: nobody can tell which is the month. */
    boolean isAmbiguous() {
        return ambiguous;
    }

    boolean hasDate() {
        return month > 0 && day > 0;
    }

    /** Whether the whole text says nothing but when: a date or a time, with its labels. */
    boolean isOnlyDate() {
        boolean when = hasDate() || (times > 0 && (labels > 0 || weekday)) || (month > 0 && year > 0);
        return others == 0 && (when || isAgo());
    }

    /** {@code Published: 13 mins ago}. */
    private boolean isAgo() {
        return labels >= 2 && numberBefore && text.endsWith(" ago");
    }

    /** Words that are neither date nor label. */
    int others() {
        return others;
    }

    /** The date as written. */
    @Nullable
    String written() {
        return start < 0 ? null : text.substring(start, end);
    }

    private void number() {
        int from = at;
        int value = digits();
        int length = at - from;
        numberBefore = true;
        if (isTime()) {
            times++;
        } else if (!numericDate(from, value, length)) {
            single(from, value, length);
        }
    }

    private int digits() {
        int value = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = Math.min(value * 10 + text.charAt(at++) - '0', 1_000_000);
        }
        return value;
    }

    /** {@code :43}, {@code : 43 : 10}. */
    private boolean isTime() {
        int next = separated(at, ':');
        if (next < 0) {
            return false;
        }
        while (next >= 0) {
            at = next;
            digits();
            next = separated(at, ':');
        }
        return true;
    }

    /** Offset of the digit behind a separator, spaces allowed around it; −1 where there is none. */
    private int separated(int from, char separator) {
        int i = skipSpaces(from);
        if (i >= text.length() || text.charAt(i) != separator) {
            return -1;
        }
        int digit = skipSpaces(i + 1);
        return digit < text.length() && Character.isDigit(text.charAt(digit)) ? digit : -1;
    }

    private int skipSpaces(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private boolean numericDate(int from, int first, int length) {
        for (char separator : new char[] {'/', '-', '.'}) {
            int second = separated(at, separator);
            if (second >= 0) {
                int back = at;
                at = second;
                int middle = digits();
                int third = separated(at, separator);
                if (third >= 0) {
                    at = third;
                    int last = digits();
                    if (numeric(first, middle, last, length, separator)) {
                        found(from, at);
                        return true;
                    }
                }
                at = back;
            }
        }
        return false;
    }

    private boolean numeric(int first, int middle, int last, int length, char separator) {
        if (length == 4) {
            return set(first, middle, last);
        }
        int fullYear = last < 100 ? 2000 + last : last;
        boolean dayFirst = separator == '.' || first > 12;
        ambiguous |= !dayFirst && middle <= 12 && middle != first;
        return dayFirst ? set(fullYear, middle, first) : set(fullYear, first, middle) || set(fullYear, middle, first);
    }

    private boolean set(int newYear, int newMonth, int newDay) {
        boolean valid = newYear >= 1900
                && newYear <= 2199
                && newMonth >= 1
                && newMonth <= 12
                && newDay >= 1
                && newDay <= 31
                && month == 0;
        if (valid) {
            year = newYear;
            month = newMonth;
            day = newDay;
        }
        return valid;
    }

    private void single(int from, int value, int length) {
        char next = at < text.length() ? text.charAt(at) : 0;
        if (next == '年' || next == '년' || (length == 4 && value >= 1900 && value <= 2199)) {
            year = value;
        } else if (next == '月' || next == '월') {
            month = value <= 12 ? value : 0;
        } else if (value >= 1 && value <= 31 && length <= 2 && (day == 0 || next == '日' || next == '일')) {
            day = value;
        } else {
            others++;
            return;
        }
        at += "年月日号년월일".indexOf(next) >= 0 && next != 0 ? 1 : 0;
        found(from, at);
        ordinal();
    }

    private void ordinal() {
        for (String suffix : new String[] {"st", "nd", "rd", "th", "er", "º", "ª"}) {
            if (text.startsWith(suffix, at) && !letterAt(at + suffix.length())) {
                at += suffix.length();
                return;
            }
        }
    }

    private boolean letterAt(int i) {
        return i < text.length() && Character.isLetter(text.codePointAt(i));
    }

    private void word() {
        int from = at;
        while (at < text.length() && Letters.isWord(text.codePointAt(at)) && !isDigit(at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        String word = text.substring(from, at);
        int named = month == 0 ? Calendar.month(word) : 0;
        if (named > 0 && (numberBefore || numberFollows())) {
            month = named;
            found(from, at);
        } else if (Calendar.isWeekday(word) && (at == text.length() || !isDigit(at))) {
            weekday = true;
            found(from, at);
        } else if (LABELS.has(word)) {
            labels++;
        } else {
            others++;
        }
    }

    private boolean isDigit(int i) {
        return text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private boolean numberFollows() {
        int i = at;
        while (i < text.length() && " .,".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < text.length() && isDigit(i);
    }

    private void found(int from, int to) {
        start = start < 0 ? from : start;
        end = to;
    }
}
