/**
 * The one way in which the sink's threads run: a {@link wirewatch.sink.loop.Loop} repeats the step of a session; a failure ends
 * the session, and after a pause a new one takes up at what the broker or the database last confirmed. So no step needs a
 * recovery of its own, and none can forget a part of it.
 */
@NullMarked
package wirewatch.sink.loop;

import org.jspecify.annotations.NullMarked;
