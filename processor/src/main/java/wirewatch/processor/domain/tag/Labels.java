package wirewatch.processor.domain.tag;

/** How a name is written as a label: as in the text, without an ending behind an apostrophe, in one line. */
final class Labels {

    private static final int LONGEST = 120;
    private static final int LONGEST_ENDING = 5;

    private Labels() {}

    static String of(String written) {
        String label = written.replace('\u00A0', ' ').replace('’', '\'');
        label = label.substring(0, label.length() - ending(label, 0, label.length()));
        return label.length() > LONGEST ? label.substring(0, LONGEST) : label;
    }

    /** The length of {@code 's}, or of {@code 'nın} as Turkish writes it, at the end of a word; 0 where there is none. */
    static int ending(String text, int from, int to) {
        for (int at = to - 2; at > from && at >= to - LONGEST_ENDING; at--) {
            char c = text.charAt(at);
            if (c == '\'' || c == '’') {
                return at + 1 < to && isSmall(text, at + 1, to) ? to - at : 0;
            }
        }
        return 0;
    }

    private static boolean isSmall(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isLowerCase(text.charAt(at)) && (to - from > 1 || text.charAt(at) != 'S')) {
                return false;
            }
        }
        return true;
    }
}
