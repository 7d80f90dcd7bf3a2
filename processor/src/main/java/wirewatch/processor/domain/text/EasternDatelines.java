package wirewatch.processor.domain.text;

import org.jspecify.annotations.Nullable;
import wirewatch.contract.Furniture.Dateline;

/**
 * Datelines of East Asian newsrooms: {@code 新华社北京7月15日电 }, {@code 【ワシントン=…】}, {@code (서울=연합뉴스) … 기자 = }.
 */
final class EasternDatelines {

    private static final int MAX_LENGTH = 40;

    private EasternDatelines() {}

    static Datelines.@Nullable Found at(String paragraph) {
        int first = paragraph.isEmpty() ? 0 : paragraph.charAt(0);
        if (first == '【' || first == '(') {
            return bracketed(paragraph, first == '(' ? ')' : '】');
        }
        return Character.isIdeographic(first) ? telegram(paragraph) : null;
    }

    /** Agency, place, month and day, and the character for a wire. */
    private static Datelines.@Nullable Found telegram(String text) {
        String head = text.substring(0, Math.min(text.length(), MAX_LENGTH));
        int wire = Math.max(head.indexOf('电'), head.indexOf('電'));
        int agency = head.indexOf('社') + 1;
        DateScan date = wire < 0 ? DateScan.of("") : DateScan.of(head.substring(0, wire));
        if (agency == 0 || !date.hasDate() || date.start() < agency) {
            return null;
        }
        String place = head.substring(agency, date.start()).strip();
        int body = skip(text, wire + 1);
        return new Datelines.Found(
                new Dateline(
                        text.substring(0, wire + 1),
                        place.isEmpty() ? null : place,
                        date.written(),
                        head.substring(0, agency)),
                body);
    }

    /** Place and reporter or agency, an equals sign between. */
    private static Datelines.@Nullable Found bracketed(String text, char closing) {
        int close = text.indexOf(closing);
        int equals = text.indexOf('=');
        if (close < 0 || close > MAX_LENGTH || equals < 2 || equals > close) {
            return null;
        }
        int end = closing == ')' ? reporter(text, close + 1) : close + 1;
        return new Datelines.Found(
                new Dateline(
                        text.substring(0, end).strip(),
                        text.substring(1, equals).strip(),
                        null,
                        text.substring(equals + 1, close).strip()),
                skip(text, end));
    }

    /** Behind {@code 홍길동 기자 =}, where it stands. */
    private static int reporter(String text, int from) {
        int equals = text.indexOf('=', from);
        return equals > 0 && equals - from <= MAX_LENGTH ? equals + 1 : from;
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && " ,:·".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
