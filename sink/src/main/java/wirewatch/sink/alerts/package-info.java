/**
 * From clippings to alerts: one for each watch that a clipping matches and that wants such a decision.
 *
 * <p>{@link wirewatch.sink.alerts.AlertWriter} reads {@code wirewatch.clippings.v1}, and in one Kafka transaction writes the
 * alerts to {@code wirewatch.alerts.v1} and to each watch's own topic, what cannot be read to
 * {@code wirewatch.clippings.v1.dlq}, and its own offsets: a reader of committed records sees every alert once, whatever dies
 * when. {@link wirewatch.sink.alerts.Telling} is the pure part: what an alert says, and its id.
 */
@NullMarked
package wirewatch.sink.alerts;

import org.jspecify.annotations.NullMarked;
