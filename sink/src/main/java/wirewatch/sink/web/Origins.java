package wirewatch.sink.web;

import io.javalin.http.Context;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other people's pages away. A page that calls a server by a name its owner points to this machine (DNS rebinding) shows
 * that name as host; so a name with a dot must have been allowed. Addresses and plain names such as {@code localhost} or
 * {@code sink} cannot be had from a public name server. What a browser sends for another page carries that page's origin.
 */
final class Origins {

    private final Set<String> names;

    Origins(Set<String> names) {
        this.names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    void check(Context context) {
        String host = context.header("Host");
        if (host == null || !known(nameOf(host))) {
            throw Problem.forbidden("this server does not go by that name; WIREWATCH_NAMES allows more");
        }
        String origin = context.header("Origin");
        if (origin != null && !host.equalsIgnoreCase(authorityOf(origin))) {
            throw Problem.forbidden("this server takes no requests from other sites' pages");
        }
        if ("cross-site".equals(context.header("Sec-Fetch-Site"))
                && !context.method().name().equals("GET")) {
            throw Problem.forbidden("this server takes no requests from other sites' pages");
        }
    }

    private boolean known(String name) {
        return name.indexOf('.') < 0
                || name.endsWith(".localhost")
                || name.startsWith("[")
                || name.matches("\\d{1,3}(\\.\\d{1,3}){3}")
                || names.contains(name);
    }

    private static String nameOf(String host) {
        return host.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
    }

    private static @Nullable String authorityOf(String origin) {
        try {
            return new URI(origin).getRawAuthority();
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
