package wirewatch.sink.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import wirewatch.sink.web.page.SignInPage;

/** A browser's way in where tokens are set. */
final class SignIn {

    private final Guarded guarded;
    private final Turns turns = Turns.ofBodies();
    private final SignInPage page;

    SignIn(Guarded guarded, SignInPage page) {
        this.guarded = guarded;
        this.page = page;
    }

    void install(JavalinConfig config) {
        config.routes.get("/signin", guarded.open(context -> page.show(context, context.queryParam("to"), false)));
        config.routes.post("/signin", guarded.open(turns.of(this::enter)));
    }

    private void enter(Context context) {
        SmallBody.Form form = SmallBody.form(context);
        String token = form.first("token");
        if (token != null && guarded.signIn(context, token.strip())) {
            context.redirect(inside(form.first("to")), HttpStatus.SEE_OTHER);
        } else {
            context.status(401);
            page.show(context, form.first("to"), true);
        }
    }

    /** Only a path of this server: {@code //elsewhere.example} is none. */
    static String inside(@Nullable String to) {
        return to != null && to.matches("/[^/\\\\\\s][^\\\\\\s]*") ? to : "/";
    }
}
