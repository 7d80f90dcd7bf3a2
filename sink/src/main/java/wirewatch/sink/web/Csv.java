package wirewatch.sink.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tables as RFC 4180 writes them. A text that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP
 * advises: {@code =cmd()} in a headline must not run on the desk of whoever opens the file.
 */
final class Csv {

    private static final String FORMULA = "=+-@\t\r\n";

    private Csv() {}

    /** What stands in which column. */
    static final class Sheet<T> {
        private final Map<String, Function<T, @Nullable Object>> columns = new LinkedHashMap<>();

        Sheet<T> with(String name, Function<T, @Nullable Object> value) {
            columns.put(name, value);
            return this;
        }

        String head() {
            return String.join(",", columns.keySet()) + "\r\n";
        }

        String line(T row) {
            return columns.values().stream()
                            .map(value -> cell(value.apply(row)))
                            .collect(Collectors.joining(",")) + "\r\n";
        }
    }

    static boolean isAsked(Context context) {
        String format = context.queryParam("format");
        if (format != null && !format.equals("json") && !format.equals("csv")) {
            throw Problem.badRequest("format: json or csv");
        }
        return "csv".equals(format);
    }

    static <T> void answer(Context context, String name, Sheet<T> sheet, List<T> rows) {
        StringBuilder table = new StringBuilder(sheet.head());
        rows.forEach(row -> table.append(sheet.line(row)));
        context.header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .result(table.toString())
                .contentType("text/csv; charset=utf-8; header=present");
    }

    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        String text = value.toString();
        String harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = harmless.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
