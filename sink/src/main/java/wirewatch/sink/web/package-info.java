/**
 * What the sink serves over HTTP: the page at {@code /}, the API below {@code /api}, and the live stream at {@code /stream}.
 *
 * <p>{@link wirewatch.sink.web.SinkWeb} puts the routes into a Javalin server, its own or one shared with other stages; so nothing
 * here sets up the server as a whole: every route goes through {@code Guarded}, which checks who asks, sets the headers that
 * keep hostile texts harmless, and answers errors as {@code application/problem+json}.
 */
@NullMarked
package wirewatch.sink.web;

import org.jspecify.annotations.NullMarked;
