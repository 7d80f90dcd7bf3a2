package wirewatch.contract;

import java.net.IDN;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one form of an article's address, so that the same page reached by other ways is the same article.
 *
 * <p>Laws, tested: canonical of canonical is itself; scheme, default port, a leading {@code www.} or {@code m.}, fragment, tracking
 * parameters and a trailing slash do not matter; everything else does (path case, the order of parameters, percent-encoded
 * bytes), for servers tell those apart.
 */
public final class CanonicalUrl {

    /** Parameters that name how a reader came, never what is read. */
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "igshid",
            "mc_cid",
            "mc_eid",
            "cmpid",
            "ocid",
            "ref_src",
            "ref_url",
            "smid",
            "sref",
            "spm",
            "_ga",
            "_gl",
            "__twitter_impression",
            "at_medium",
            "at_campaign",
            "ito");

    private static final Pattern DEFAULT_PORT = Pattern.compile(":(80|443)?$");
    private static final Pattern LAST_DOT = Pattern.compile("\\.(?=$|:)");
    private static final Pattern LEADING = Pattern.compile("^(?:(?:www|m|amp)\\.)+(?=[^.]+\\.)");
    private static final Pattern HOST = Pattern.compile("[a-z0-9_.\\[\\]-][a-z0-9_.:\\[\\]-]*");
    private static final Pattern SLASHES = Pattern.compile("/+$");

    private CanonicalUrl() {}

    /** Null where there is no web address: absent, another scheme, no host. */
    public static @Nullable String of(@Nullable String url) {
        if (url == null) {
            return null;
        }
        String trimmed = url.strip();
        int scheme = trimmed.indexOf("://");
        if (scheme < 0 || !isWeb(trimmed.substring(0, scheme))) {
            return null;
        }
        String rest = withoutFragment(trimmed.substring(scheme + 3));
        int end = endOfHost(rest);
        String host = host(rest.substring(0, end));
        return host == null ? null : "https://" + host + path(rest.substring(end));
    }

    /** The host without {@code www.}, or null where {@link #of} has none. */
    public static @Nullable String hostOf(@Nullable String url) {
        String canonical = of(url);
        return canonical == null ? null : canonical.substring(8, 8 + endOfHost(canonical.substring(8)));
    }

    private static boolean isWeb(String scheme) {
        return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    }

    private static String withoutFragment(String rest) {
        int fragment = rest.indexOf('#');
        return fragment < 0 ? rest : rest.substring(0, fragment);
    }

    private static int endOfHost(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            if ("/?\\".indexOf(rest.charAt(i)) >= 0) {
                return i;
            }
        }
        return rest.length();
    }

    private static @Nullable String host(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        if (isPlain(host)) {
            return host.startsWith("www.") || host.startsWith("m.") || host.startsWith("amp.")
                    ? without(LEADING, host)
                    : host;
        }
        host = without(LAST_DOT, without(DEFAULT_PORT, host));
        try {
            host = host.chars().allMatch(c -> c < 128) ? host : IDN.toASCII(host);
        } catch (IllegalArgumentException notAName) {
            return null;
        }
        host = without(LEADING, host);
        return HOST.matcher(host).matches() ? host : null;
    }

    /** Small letters, digits, hyphens and inner dots, as nearly all hosts are: what the patterns would leave as it is. */
    private static boolean isPlain(String host) {
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            boolean name = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
            if (!name && (c != '.' || i == host.length() - 1)) {
                return false;
            }
        }
        return !host.isEmpty();
    }

    private static String without(Pattern part, String text) {
        return part.matcher(text).replaceFirst("");
    }

    private static String path(String rest) {
        int question = rest.indexOf('?');
        String path = question < 0 ? rest : rest.substring(0, question);
        String query = question < 0 ? "" : kept(rest.substring(question + 1));
        String trimmed = (mayEndInSlash(path) ? without(SLASHES, path) : path).replace(" ", "%20");
        return trimmed + (query.isEmpty() ? "" : "?" + query);
    }

    /** Not where a printable character of ASCII stands last; a line end may stand behind the slash. */
    private static boolean mayEndInSlash(String path) {
        char last = path.isEmpty() ? 'a' : path.charAt(path.length() - 1);
        return last == '/' || last <= ' ' || last >= 0x7F;
    }

    private static String kept(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .map(parameter -> parameter.replace(" ", "%20"))
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }
}
