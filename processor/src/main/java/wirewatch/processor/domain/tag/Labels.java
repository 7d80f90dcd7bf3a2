package wirewatch.processor.domain.tag;

/** How a name is written as a label: as in the text, without the possessive, in one line. */
final class Labels {

    private static final int LONGEST = 120;

    private Labels() {}

    static String of(String written) {
        String label = written.replace('\u00A0', ' ').replace('’', '\'');
        if (label.endsWith("'s") || label.endsWith("'S")) {
            label = label.substring(0, label.length() - 2);
        }
        return label.length() > LONGEST ? label.substring(0, LONGEST) : label;
    }
}
