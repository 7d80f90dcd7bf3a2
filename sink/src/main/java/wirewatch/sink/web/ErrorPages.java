package wirewatch.sink.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.sink.web.page.ProblemPage;

/** Errors as pages for those who look at pages; an address where nothing is, is a problem like others for everybody else. */
public final class ErrorPages {

    private static final int NOT_FOUND = 404;
    private static final List<Integer> ERRORS = List.of(400, 403, NOT_FOUND, 408, 413, 415, 429, 500, 503);

    private final Guarded guarded;
    private final ProblemPage page;

    public ErrorPages(Guarded guarded, ProblemPage page) {
        this.guarded = guarded;
        this.page = page;
    }

    /** Adds what answers to a server, its own or a shared one: errors of others on it stay as they are. */
    public void install(JavalinConfig config) {
        ERRORS.forEach(status -> config.routes.error(status, "*", guarded.open(this::answer)));
    }

    private void answer(Context context) {
        Problem problem = answered(context);
        if (problem != null && Guarded.isPage(context)) {
            page.show(context, problem.title(), String.valueOf(problem.getMessage()));
        }
    }

    private static @Nullable Problem answered(Context context) {
        Problem problem = Problem.of(context);
        if (problem == null && context.statusCode() == NOT_FOUND) {
            problem = Problem.notFound("nothing is at the address " + context.path());
            problem.answer(context);
        }
        return problem;
    }
}
