package wirewatch.sink.archive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of results ended: the next begins behind it, whatever came in between.
 *
 * @param millis the time that the results are sorted by
 * @param id tells apart what shares that time
 */
public record Cursor(long millis, String id) {

    private static final Pattern FORM = Pattern.compile("(-?\\d{1,19})\\.(.{1,200})");

    /** @throws IllegalArgumentException where it is none that {@link #toString} wrote */
    public static Cursor parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("cursor: take the one that the page before gave");
        }
        return new Cursor(Long.parseLong(form.group(1)), form.group(2));
    }

    @Override
    public String toString() {
        return millis + "." + id;
    }
}
