package wirewatch.ingest.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who may send: not too often, with the token where one is set, and no web page without. */
final class Door {

    private static final String BEARER = "bearer ";

    private final byte @Nullable [] token;
    private final RequestRate rate;

    Door(@Nullable String token, RequestRate rate) {
        this.token = token == null ? null : digest(token);
        this.rate = rate;
    }

    void admit(Context context) throws Problem {
        rate.admit(context.ip());
        byte[] wanted = token;
        if (wanted != null && !MessageDigest.isEqual(wanted, digest(given(context.header("Authorization"))))) {
            throw Problem.unauthorised();
        }
        // A browser says so on every POST, also of a page that reached this machine by a name of its own (DNS
        // rebinding).
        if (wanted == null && context.header("Origin") != null) {
            throw Problem.foreignPage();
        }
    }

    private static String given(@Nullable String authorization) {
        return authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? authorization.substring(BEARER.length()).strip()
                : "";
    }

    /** Digests are of one length, so that comparing them takes the same time whatever was sent. */
    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
