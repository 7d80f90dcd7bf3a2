/**
 * The live stream: alerts and clippings as they come, to any number of readers.
 *
 * <p>One {@link wirewatch.sink.live.Tail} reads the topics and hands each event to the {@link wirewatch.sink.live.Hub}, which
 * keeps the last thousand and passes them on to its {@link wirewatch.sink.live.Reader readers}. A reader who comes back names
 * the {@link wirewatch.sink.live.Position} it had reached: from the hub's memory where that goes back far enough, else from
 * Kafka by a {@link wirewatch.sink.live.CatchUp}. A record is read, and put into the form of an event, when somebody wants it.
 * Nobody waits for a reader: one whose queue is full is let go, and may come back with its position.
 */
@NullMarked
package wirewatch.sink.live;

import org.jspecify.annotations.NullMarked;
