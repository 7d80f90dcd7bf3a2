package wirewatch.standalone.command;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import wirewatch.standalone.api.Api;

/** Where the running Wirewatch is: the same options for every command that asks one. */
final class ApiOptions {

    @Option(
            names = "--to",
            paramLabel = "URL",
            defaultValue = "${env:WIREWATCH_URL:-http://localhost:8080}",
            description = "A running `up` or `sink`. Default: ${DEFAULT-VALUE} (WIREWATCH_URL)")
    private URI to = URI.create("http://localhost:8080");

    @Option(
            names = "--token",
            defaultValue = "${env:WIREWATCH_TOKEN:-}",
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
            description = "What writes must carry, where the server wants one. (WIREWATCH_TOKEN)")
    private @Nullable String token;

    Api api() {
        return new Api(to, token());
    }

    URI address() {
        return to;
    }

    @Nullable
    String token() {
        return token == null || token.isEmpty() ? null : token;
    }
}
