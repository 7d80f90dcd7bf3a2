/**
 * What the sink serves over HTTP: the pages ({@link wirewatch.sink.web.page}), the API below {@code /api}, and the live stream at
 * {@code /stream}.
 *
 * <p>{@link wirewatch.sink.web.SinkWeb} puts the routes into a Javalin server, its own or one shared with other stages; so nothing
 * here sets up the server as a whole: every route goes through {@link wirewatch.sink.web.Guarded}, which checks who asks and what
 * they may ({@link wirewatch.sink.web.Access}), sets the headers that keep hostile texts harmless, and answers errors as
 * {@code application/problem+json}. What costs much goes through {@link wirewatch.sink.web.Turns} besides.
 *
 * <p>{@code openapi.json} describes the API; {@code OpenApiTest} holds the two against each other.
 */
@NullMarked
package wirewatch.sink.web;

import org.jspecify.annotations.NullMarked;
