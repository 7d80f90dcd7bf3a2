package wirewatch.sink.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import wirewatch.sink.web.page.SignInPage;

/** A browser's way in where tokens are set. */
final class SignIn {

    private final Guarded guarded;
    private final Turns turns = new Turns();
    private final SignInPage page;

    SignIn(Guarded guarded, SignInPage page) {
        this.guarded = guarded;
        this.page = page;
    }

    void install(JavalinConfig config) {
        config.routes.get("/signin", guarded.open(context -> page.show(context, false)));
        config.routes.post("/signin", guarded.open(turns.of(this::enter)));
    }

    private void enter(Context context) {
        String token = context.formParam("token");
        if (token != null && guarded.signIn(context, token.strip())) {
            context.redirect(inside(context.formParam("to")), HttpStatus.SEE_OTHER);
        } else {
            context.status(401);
            page.show(context, true);
        }
    }

    /** Only a path of this server: {@code //elsewhere.example} is none. */
    static String inside(@Nullable String to) {
        return to != null && to.matches("/[^/\\\\\\s][^\\\\\\s]*") ? to : "/";
    }
}
