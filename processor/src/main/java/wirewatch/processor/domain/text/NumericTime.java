package wirewatch.processor.domain.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Publication.Precision;

/** Times written as one number: seconds, milliseconds, micro- or nanoseconds since 1970, {@code 20180715}, {@code 20180715102200}. */
final class NumericTime {

    private static final int SECONDS = 10;
    private static final int LONGEST = 19;

    private NumericTime() {}

    static @Nullable Claim read(String text) {
        int dot = text.indexOf('.');
        String digits = dot > 0 ? text.substring(0, dot) : text;
        if (digits.length() > LONGEST || !isNumber(digits) || (dot > 0 && !isNumber(text.substring(dot + 1)))) {
            return null;
        }
        return switch (digits.length()) {
            case 4, 6, 8 -> dot > 0 ? null : calendar(digits);
            case 9, 10, 11 -> seconds(Long.parseLong(digits));
            case 12 -> digits.startsWith("20") ? stamp(digits) : seconds(Long.parseLong(digits) / 1_000);
            case 13 -> seconds(Long.parseLong(digits) / 1_000);
            case 14 -> stamp(digits);
            case 16 -> seconds(Long.parseLong(digits) / 1_000_000);
            case 19 -> seconds(Long.parseLong(digits) / 1_000_000_000);
            default -> null;
        };
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Claim seconds(long seconds) {
        return new Claim(Instant.ofEpochSecond(seconds), Precision.SECOND);
    }

    private static Claim calendar(String digits) {
        return Claim.of(part(digits, 0, 4), part(digits, 4, 6), part(digits, 6, 8));
    }

    private static @Nullable Claim stamp(String digits) {
        String seconds = digits.length() == 14 ? ":" + digits.substring(12) : "";
        return IsoTime.read(digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6, 8) + "T"
                + digits.substring(8, SECONDS) + ":" + digits.substring(SECONDS, 12) + seconds);
    }

    private static int part(String digits, int from, int to) {
        return to <= digits.length() ? Integer.parseInt(digits.substring(from, to)) : 0;
    }
}
