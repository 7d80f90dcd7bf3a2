package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms in which an outlet is named: {@code AP} and {@code apnews.com}, {@code Agence France-Presse} and {@code AFP}. */
final class OutletNames {

    private static final Pattern HOST =
            Pattern.compile("^(?:https?://)?(?:www\\.)?([^./\\s]+)(?:\\.[a-z]{2,12})+(?:/.*)?$");
    private static final int SHORTEST_PART = 5;

    private OutletNames() {}

    static boolean same(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        String name = letters(core(one));
        String known = letters(core(other));
        return !name.isEmpty()
                && !known.isEmpty()
                && (name.equals(known)
                        || initials(one).equals(known)
                        || name.equals(initials(other))
                        || known.equals(name + "news")
                        || name.equals(known + "news")
                        || isPart(name, known));
    }

    /** As it may be written: whole, without its article, and in a line that only says who wrote, by the initials of its words. */
    static List<String> forms(String outlet, boolean credits) {
        List<String> forms = new ArrayList<>();
        String name = core(outlet);
        forms.add(name);
        if (name.startsWith("The ")) {
            forms.add(name.substring("The ".length()));
        }
        String initials = initials(name).toUpperCase(Locale.ROOT);
        if (credits && initials.length() > 1) {
            forms.add(initials);
        }
        return forms;
    }

    /** Whether a name is long enough to mean the outlet wherever it stands; {@code Time} and {@code Focus} are words. */
    static boolean isTelling(@Nullable String outlet, int letters) {
        String name = outlet == null ? "" : core(outlet);
        return name.length() >= letters && !Character.isLowerCase(name.codePointAt(0));
    }

    private static boolean isPart(String name, String known) {
        return Math.min(name.length(), known.length()) >= SHORTEST_PART
                && (name.contains(known) || known.contains(name));
    }

    private static String core(String outlet) {
        return HOST.matcher(outlet.strip()).replaceAll("$1");
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }

    /** Of a name of several words; nothing of a single one. */
    private static String initials(String name) {
        String[] words = name.strip().split("[ -]+", -1);
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (words.length > 1 && !word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                initials.append(Character.toLowerCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }
}
