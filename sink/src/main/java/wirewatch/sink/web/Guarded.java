package wirewatch.sink.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.apache.kafka.common.KafkaException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands before and after every route. */
final class Guarded {

    private static final Logger LOG = LoggerFactory.getLogger(Guarded.class);
    /** Nothing inline and nothing from elsewhere: a hostile title that became markup could still run nothing. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Origins origins;
    private final byte @Nullable [] token;

    Guarded(Set<String> names, @Nullable String token) {
        this.origins = new Origins(names);
        this.token = token == null ? null : token.getBytes(StandardCharsets.UTF_8);
    }

    /** For those who look. */
    Handler reading(Handler handler) {
        return context -> answer(context, handler);
    }

    /** For those who change something: with the token where one is set. */
    Handler writing(Handler handler) {
        return context -> answer(context, allowed -> {
            authorise(allowed);
            handler.handle(allowed);
        });
    }

    private void answer(Context context, Handler handler) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
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

    /** In constant time, so that nobody can feel for the token letter by letter. */
    private void authorise(Context context) {
        if (token == null) {
            return;
        }
        String given = context.header("Authorization");
        boolean bearer = given != null && given.regionMatches(true, 0, "Bearer ", 0, 7);
        byte[] shown = bearer ? given.substring(7).strip().getBytes(StandardCharsets.UTF_8) : new byte[0];
        if (!MessageDigest.isEqual(token, shown)) {
            throw Problem.unauthorised();
        }
    }
}
