package wirewatch.sink.web;

import io.javalin.http.Context;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Decision;
import wirewatch.sink.live.Live;
import wirewatch.sink.live.Wish;

/** {@code GET /stream}: server-sent events, of the watches and kinds asked for, whole or in brief. */
final class StreamRoute {

    private final Live live;
    private final int mostReaders;
    private final int queue;

    StreamRoute(Live live, int mostReaders, int queue) {
        this.live = live;
        this.mostReaders = mostReaders;
        this.queue = queue;
    }

    void follow(Context context) throws IOException {
        Wish wish = wish(context);
        if (live.readers() >= mostReaders) {
            throw Problem.unavailable("too many readers at the moment");
        }
        context.res().setStatus(200);
        context.res().setContentType("text/event-stream");
        context.res().setCharacterEncoding("UTF-8");
        // Proxies that gather what they pass on would hold events back.
        context.header("X-Accel-Buffering", "no");
        AsyncContext async = context.req().startAsync();
        async.setTimeout(0);
        StreamReader reader = new StreamReader(async, queue, wish, live::leave);
        // Never completed: the reader ends its connection itself. Completed on one that the container has taken back,
        // Javalin 7.2 tries to write the answer without end.
        context.future(CompletableFuture::new);
        reader.start();
        live.join(reader, resume(context));
    }

    /** The browser's own header, or a parameter for those who cannot set one. */
    private static @Nullable String resume(Context context) {
        String header = context.header("Last-Event-ID");
        return header != null ? header : context.queryParam("after");
    }

    private static Wish wish(Context context) {
        Set<String> watches = Set.copyOf(listed(context, "watch"));
        Set<Decision> kinds = EnumSet.noneOf(Decision.class);
        listed(context, "kind").forEach(kind -> kinds.add(decision(kind)));
        return new Wish(watches, kinds, brief(context));
    }

    private static boolean brief(Context context) {
        String form = context.queryParam("form");
        if (form != null && !form.equals("brief")) {
            throw Problem.badRequest("form: brief, or none for whole records");
        }
        return form != null;
    }

    private static List<String> listed(Context context, String parameter) {
        return context.queryParams(parameter).stream()
                .flatMap(values -> Arrays.stream(values.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Decision decision(String kind) {
        return Arrays.stream(Decision.values())
                .filter(decision -> decision.name().equalsIgnoreCase(kind))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("kind: some of NEW_STORY, RELATED, REPRINT, REVISION"));
    }
}
