package wirewatch.processor.domain.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of months and weekdays in the languages that datelines come in. */
final class Calendar {

    private static final int SHORTEST_CUT = 3;
    private static final int LONGEST_CUT = 4;

    /** Words of their own: {@code 5 days ago}. */
    private static final Set<String> NO_CUTS = Set.of("ago", "out", "set");

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Set<String> WEEKDAYS = new HashSet<>();

    static {
        Resource.lines("months.txt").forEach(Calendar::addMonths);
        Resource.lines("weekdays.txt").forEach(Calendar::addWeekdays);
    }

    private Calendar() {}

    /** 1 to 12 for the name of a month, whole or cut ({@code nov}, {@code sept}), with or without its full stop; else 0. */
    static int month(String word) {
        return word.length() < 2 ? 0 : MONTHS.getOrDefault(key(word), 0);
    }

    static boolean isWeekday(String word) {
        return word.length() >= SHORTEST_CUT && WEEKDAYS.contains(key(word));
    }

    private static String key(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return bare.toLowerCase(Locale.ROOT);
    }

    private static void addMonths(String line) {
        String[] names = line.split(" ", -1);
        for (int month = 1; month < names.length; month++) {
            for (String name : names[month].split("/", -1)) {
                addMonth(name.replace('-', ' '), month);
            }
        }
    }

    private static void addMonth(String name, int month) {
        MONTHS.put(name, month);
        for (int cut = SHORTEST_CUT; cut <= LONGEST_CUT && cut < name.length(); cut++) {
            String brief = name.substring(0, cut);
            if (!NO_CUTS.contains(brief)) {
                MONTHS.putIfAbsent(brief, month);
            }
        }
    }

    private static void addWeekdays(String line) {
        String[] names = line.split(" ", -1);
        for (int day = 1; day < names.length; day++) {
            WEEKDAYS.add(names[day]);
            for (int cut = SHORTEST_CUT; cut <= LONGEST_CUT && cut < names[day].length(); cut++) {
                WEEKDAYS.add(names[day].substring(0, cut));
            }
        }
    }
}
