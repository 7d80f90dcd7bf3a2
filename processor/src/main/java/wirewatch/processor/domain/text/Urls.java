package wirewatch.processor.domain.text;

/** Lines that are nothing but a web address, also where a tokeniser tore it apart ({@code http : / / www . x . com / y}). */
final class Urls {

    private static final int MAX_LENGTH = 2_000;

    private Urls() {}

    static boolean isUrl(String line) {
        if (line.length() < 8 || line.length() > MAX_LENGTH) {
            return false;
        }
        if (!startsLikeOne(line)) {
            return isBare(line);
        }
        String address = joined(line);
        boolean scheme = address.startsWith("http://") || address.startsWith("https://") || address.startsWith("www.");
        return scheme && address.indexOf('.') > 0 && !isSentence(line);
    }

    /** {@code host.tld/path}. */
    private static boolean isBare(String line) {
        if (line.indexOf(' ') >= 0) {
            return false;
        }
        int slash = line.indexOf('/');
        int dot = line.indexOf('.');
        return dot > 0
                && slash > dot + 2
                && line.indexOf('.', slash - 1) != slash - 1
                && Character.isLetter(line.charAt(0))
                && line.substring(0, slash).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-');
    }

    static String joined(String line) {
        return line.replace(" ", "");
    }

    private static boolean startsLikeOne(String line) {
        return startsWith(line, "http") || startsWith(line, "www.") || startsWith(line, "www ");
    }

    private static boolean startsWith(String line, String head) {
        return line.regionMatches(true, 0, head, 0, head.length());
    }

    /** Two words side by side, with nothing but a space between them. */
    private static boolean isSentence(String line) {
        for (int space = line.indexOf(' '); space > 0; space = line.indexOf(' ', space + 1)) {
            if (space + 1 < line.length()
                    && Character.isLetterOrDigit(line.charAt(space - 1))
                    && Character.isLetterOrDigit(line.charAt(space + 1))) {
                return true;
            }
        }
        return false;
    }
}
