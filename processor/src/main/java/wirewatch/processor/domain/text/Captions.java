package wirewatch.processor.domain.text;

import java.util.List;
import java.util.Locale;

/** Picture captions that no phrase betrays but their credit or their pointing: {@code (AP Photo/…)}, {@code (L)}. */
final class Captions {

    private static final int LONGEST_CREDIT = 100;
    /** Agencies tell a whole story under an archive picture; the longest seen has 690 characters. */
    private static final int LONGEST_FILED = 1_000;

    /** What agencies set before the caption of an archive picture, in capitals. */
    private static final List<String> FILED =
            List.of("FILE - ", "FILE – ", "FILE: ", "FILE PHOTO", "FILE PICTURE", "(FILE", "ARCHIVO - ", "ARCHIV - ");

    private static final List<String> CREDIT_STARTS = List.of(
            "ap photo",
            "afp photo",
            "photo",
            "photograph",
            "image",
            "credit",
            "getty",
            "reuters/",
            "courtesy",
            "foto",
            "via ap",
            "file photo");

    private static final List<String> CREDIT_PARTS = List.of(
            "getty images",
            "/ap",
            "/afp",
            "/reuters",
            "/epa",
            "via ap",
            "via reuters",
            "via getty",
            "ap photo",
            "/file",
            "handout");

    private static final List<String> POINTING =
            List.of("(L)", "(R)", "(C)", "(L-R)", "(left)", "(right)", "(centre)", "(center)", ", left,", ", right,");

    private static final List<String> SIGNED = List.of(
            "REUTERS/",
            "AP Photo",
            "AFP PHOTO",
            "AFP/Getty",
            "/Getty Images",
            "/AFP",
            "/Reuters",
            "Getty Images",
            "/EPA",
            "Lehtikuva");

    private Captions() {}

    static boolean isCaption(String line) {
        return isFiled(line)
                || endsInCredit(line)
                || (!Shape.endsSentence(line) && (holds(line, POINTING) || isSigned(line)));
    }

    private static boolean isFiled(String line) {
        char first = line.charAt(0);
        boolean capital = first == 'F' || first == 'A' || first == '(';
        return capital && line.length() <= LONGEST_FILED && startsWith(line, FILED);
    }

    /** The last brackets hold a credit. */
    private static boolean endsInCredit(String line) {
        int end = line.endsWith(").") ? line.length() - 1 : line.length();
        int open = line.charAt(end - 1) == ')' ? line.lastIndexOf('(', end - 1) : -1;
        if (open < 0 || end - open > LONGEST_CREDIT) {
            return false;
        }
        String credit = line.substring(open + 1, end - 1).strip().toLowerCase(Locale.ROOT);
        return startsWith(credit, CREDIT_STARTS) || holds(credit, CREDIT_PARTS);
    }

    private static boolean isSigned(String line) {
        String tail = line.substring(Math.max(0, line.length() - LONGEST_CREDIT));
        return holds(tail, SIGNED);
    }

    private static boolean startsWith(String text, List<String> starts) {
        for (String start : starts) {
            if (text.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(String text, List<String> parts) {
        for (String part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
