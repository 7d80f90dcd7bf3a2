package wirewatch.sink.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.apache.kafka.common.KafkaException;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands before and after every route. */
public final class Guarded {

    private static final Logger LOG = LoggerFactory.getLogger(Guarded.class);
    /** Nothing inline and nothing from elsewhere: a hostile title that became markup could still run nothing. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String PASS = "wirewatch";

    private final Origins origins;
    private final Tokens tokens;

    public Guarded(Access access, Clock clock) {
        this.origins = new Origins(access.names());
        this.tokens = new Tokens(access, clock);
    }

    /** For everybody: what a page of sign-in needs. */
    Handler open(Handler handler) {
        return context -> answer(context, handler);
    }

    /** For those who look: with a token where one is set for them. */
    public Handler reading(Handler handler) {
        return needing(Role.READ, handler);
    }

    /** For those who change something: with the token where one is set. */
    public Handler writing(Handler handler) {
        return needing(Role.WRITE, handler);
    }

    private Handler needing(Role needed, Handler handler) {
        return context -> answer(context, allowed -> {
            Role carried = carried(allowed);
            if (carried.may(needed) || tokens.anybody().may(needed)) {
                handler.handle(allowed);
            } else if (isPage(allowed)) {
                toSignIn(allowed);
            } else {
                throw carried == Role.NOBODY
                        ? Problem.unauthorised()
                        : Problem.forbidden("this token may read, and not write");
            }
        });
    }

    private void answer(Context context, Handler handler) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cache-Control", "no-cache");
        try {
            origins.check(context);
            handler.handle(context);
        } catch (Exception e) {
            problem(e).answer(context);
        }
    }

    private static Problem problem(Exception e) {
        if (e instanceof Problem problem) {
            return problem;
        }
        if (e instanceof JdbiException) {
            LOG.warn("the archive does not answer", e);
            return Problem.unavailable("the archive does not answer; try again in a moment");
        }
        if (e instanceof KafkaException) {
            LOG.warn("the broker does not answer", e);
            return Problem.unavailable("the broker does not answer; try again in a moment");
        }
        LOG.error("a request failed", e);
        return Problem.fault();
    }

    /** A token in the header, or else the pass of a browser that signed in. */
    private Role carried(Context context) {
        String given = context.header("Authorization");
        if (given != null) {
            boolean bearer = given.regionMatches(true, 0, "Bearer ", 0, 7);
            return bearer ? tokens.ofToken(given.substring(7).strip()) : Role.NOBODY;
        }
        String pass = context.cookie(PASS);
        return pass == null ? Role.NOBODY : tokens.ofPass(pass);
    }

    static boolean isPage(Context context) {
        String accept = context.header("Accept");
        return accept != null && accept.contains("text/html") && !context.path().startsWith("/api/");
    }

    private static void toSignIn(Context context) {
        String back = context.method().name().equals("GET") ? context.path() : "/";
        context.redirect("/signin?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8), HttpStatus.SEE_OTHER);
    }

    /** Whether the token is worth a pass; if so, the browser has it from now on. */
    boolean signIn(Context context, String token) {
        Role role = tokens.ofToken(token);
        if (role == Role.NOBODY) {
            return false;
        }
        Cookie pass = new Cookie(PASS, tokens.pass(role));
        pass.setHttpOnly(true);
        pass.setSameSite(SameSite.STRICT);
        pass.setSecure("https".equals(context.header("X-Forwarded-Proto"))
                || context.scheme().equals("https"));
        pass.setMaxAge((int) Tokens.SESSION.toSeconds());
        context.cookie(pass);
        return true;
    }
}
