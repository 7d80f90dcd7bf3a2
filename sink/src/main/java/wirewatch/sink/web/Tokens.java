package wirewatch.sink.web;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Knows who carries what. Programs carry a token; a browser, which signed in with one, carries a pass: role and end, signed with
 * the tokens themselves. So every sink of the same tokens knows it, none must remember it, and a changed token ends it.
 */
final class Tokens {

    static final Duration SESSION = Duration.ofHours(12);

    private final @Nullable String read;
    private final @Nullable String write;
    private final Clock clock;

    Tokens(Access access, Clock clock) {
        this.read = access.readToken();
        this.write = access.writeToken();
        this.clock = clock;
    }

    /** What may be done by who carries nothing. */
    Role anybody() {
        if (read != null) {
            return Role.NOBODY;
        }
        return write == null ? Role.WRITE : Role.READ;
    }

    /** Both are compared in full and in constant time, so that nobody can feel for a token letter by letter. */
    Role ofToken(String given) {
        boolean writes = isSame(write, given);
        boolean reads = isSame(read, given);
        if (writes || (reads && write == null)) {
            return Role.WRITE;
        }
        return reads ? Role.READ : Role.NOBODY;
    }

    private static boolean isSame(@Nullable String token, String given) {
        byte[] known = (token == null ? "" : token).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(known, given.getBytes(StandardCharsets.UTF_8)) && token != null;
    }

    String pass(Role role) {
        String claim = role.name() + "." + clock.instant().plus(SESSION).getEpochSecond();
        return claim + "." + signature(claim);
    }

    /** Nobody, where it is forged, altered or past its end. */
    Role ofPass(String pass) {
        String[] parts = pass.split("\\.", -1);
        if (parts.length != 3 || !parts[1].matches("\\d{1,12}")) {
            return Role.NOBODY;
        }
        String claim = parts[0] + "." + parts[1];
        boolean ours = MessageDigest.isEqual(
                signature(claim).getBytes(StandardCharsets.UTF_8), parts[2].getBytes(StandardCharsets.UTF_8));
        return ours && clock.instant().getEpochSecond() < Long.parseLong(parts[1])
                ? Role.valueOf(parts[0])
                : Role.NOBODY;
    }

    private String signature(String claim) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(
                    new SecretKeySpec(("pass\n" + read + "\n" + write).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(claim.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
