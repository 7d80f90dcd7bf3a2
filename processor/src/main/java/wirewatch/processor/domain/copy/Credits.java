package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.EditReport.Crediting;
import wirewatch.contract.Furniture;

/**
 * Whom a copy credits with its words: the agency of its dateline, byline or credit line, its source named in the text, or an agency
 * that is said to have reported. What the source had credited already is inherited, and still a credit; an outlet that names itself
 * gives none.
 *
 * @param name as the copy writes it; null where it credits nobody
 * @param crediting what that is worth
 */
record Credits(@Nullable String name, Crediting crediting) {

    /** A dash or a bracket before the last words of a text. */
    private static final Pattern SIGNED = Pattern.compile("(?:[(\\[—–/]|--) ?([^()\\[\\]—–\n]{2,40})[)\\]]?\\s*$");

    /** Nothing further from the end of a text can be the beginning of those words. */
    private static final int LONGEST_END = 45;

    private static final int SHORTEST_NAME = 6;

    static Credits of(Side copy, Side source) {
        for (String name : named(copy, source.outlet())) {
            if (!isOwn(name, copy)) {
                return new Credits(name, crediting(name, source));
            }
        }
        return new Credits(null, Crediting.NONE);
    }

    /** Whether a text credits this outlet. */
    static boolean names(Side copy, @Nullable String outlet) {
        return outlet != null
                && named(copy, outlet).stream().anyMatch(name -> OutletNames.same(name, outlet) && !isOwn(name, copy));
    }

    private static boolean isOwn(String name, Side copy) {
        return OutletNames.same(name, copy.outlet())
                || OutletNames.same(name, copy.text().furniture().outletLine());
    }

    private static Crediting crediting(String name, Side source) {
        if (OutletNames.same(name, source.outlet())) {
            return Crediting.SOURCE;
        }
        boolean inherited = named(source, null).stream().anyMatch(known -> OutletNames.same(known, name));
        return inherited ? Crediting.INHERITED : Crediting.OTHER;
    }

    /** All that a text credits, those around the body first; the outlet it may have been taken from before others. */
    private static List<String> named(Side side, @Nullable String outlet) {
        List<String> names = new ArrayList<>();
        Furniture furniture = side.text().furniture();
        Furniture.Dateline dateline = furniture.dateline();
        add(names, dateline == null ? null : dateline.agency());
        List<String> lines = lines(side, furniture);
        for (String line : lines) {
            add(names, written(outlet, line, true));
        }
        for (String line : lines) {
            side.cited().stream()
                    .filter(agency -> written(agency, line, true) != null)
                    .forEach(names::add);
        }
        add(
                names,
                OutletNames.isTelling(outlet, SHORTEST_NAME)
                        ? written(outlet, side.text().body(), false)
                        : null);
        names.addAll(side.cited());
        return names;
    }

    /** The lines that say whose text it is, the last words of the body with them. */
    private static List<String> lines(Side side, Furniture furniture) {
        List<String> lines = new ArrayList<>();
        add(lines, furniture.byline());
        add(lines, side.author());
        add(lines, furniture.creditLine());
        add(lines, signed(side.text().body()));
        return lines;
    }

    private static @Nullable String signed(String body) {
        String text = body.stripTrailing();
        int last = Math.max(text.lastIndexOf('\n') + 1, text.length() - LONGEST_END);
        Matcher end = SIGNED.matcher(text).region(last, text.length());
        return end.find() ? end.group(1) : null;
    }

    /** A name as a text writes it, as a word of its own; null where it does not. */
    private static @Nullable String written(@Nullable String name, String text, boolean credits) {
        if (name == null) {
            return null;
        }
        for (String form : OutletNames.forms(name, credits)) {
            int at = text.indexOf(form);
            if (at >= 0 && isApart(text, at - 1) && isApart(text, at + form.length())) {
                return form;
            }
        }
        return null;
    }

    private static boolean isApart(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static void add(List<String> names, @Nullable String name) {
        if (name != null && !name.isBlank()) {
            names.add(name);
        }
    }
}
