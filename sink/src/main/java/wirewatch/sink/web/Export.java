package wirewatch.sink.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Wire;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.archive.Cursor;
import wirewatch.sink.archive.Page;
import wirewatch.sink.web.Csv.Sheet;

/** The whole archive as a file, the latest first, written as it is read: its size is of no matter to the server. */
final class Export {

    private static final int AT_ONCE = 200;

    private final Archive archive;

    Export(Archive archive) {
        this.archive = archive;
    }

    private interface Source<T> {
        Page<T> page(@Nullable Cursor after, int limit);
    }

    void send(Context context) throws IOException {
        String file = context.pathParam("file");
        String kind = file.replaceFirst("\\..*", "");
        switch (kind) {
            case "stories" ->
                write(context, file, Sheets.STORIES, (after, limit) -> archive.latestStories(null, after, limit));
            case "clippings" ->
                write(context, file, Sheets.CLIPPINGS, (after, limit) -> archive.latestClippings(null, after, limit));
            case "alerts" -> write(context, file, Sheets.ALERTS, archive::latestAlerts);
            default -> throw nothing();
        }
    }

    private static Problem nothing() {
        return Problem.notFound("there are stories, clippings and alerts, each as .csv and .jsonl");
    }

    private static <T> void write(Context context, String file, Sheet<T> sheet, Source<T> source) throws IOException {
        boolean csv = file.endsWith(".csv");
        if (!csv && !file.endsWith(".jsonl")) {
            throw nothing();
        }
        context.contentType(csv ? "text/csv; charset=utf-8; header=present" : "application/jsonl")
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"");
        Function<T, String> line = csv ? sheet::line : row -> Wire.write(row) + "\n";
        try (OutputStream out = context.res().getOutputStream()) {
            out.write((csv ? sheet.head() : "").getBytes(StandardCharsets.UTF_8));
            Page<T> page = source.page(null, AT_ONCE);
            write(out, page, line);
            while (page.next() != null) {
                page = source.page(page.next(), AT_ONCE);
                write(out, page, line);
            }
        }
    }

    private static <T> void write(OutputStream out, Page<T> page, Function<T, String> line) throws IOException {
        for (T row : page.items()) {
            out.write(line.apply(row).getBytes(StandardCharsets.UTF_8));
        }
    }
}
