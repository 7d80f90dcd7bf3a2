/**
 * The last stage: tells. It reads clippings, stories and watches, and
 * <ul>
 *   <li>{@link wirewatch.sink.alerts} writes one alert a clipping and watch, exactly once;
 *   <li>{@link wirewatch.sink.archive} keeps clippings, stories and alerts in a database, with the offsets beside the rows;
 *   <li>{@link wirewatch.sink.watches} knows the standing searches and changes them;
 *   <li>{@link wirewatch.sink.web} serves the page, the API and the live stream.
 * </ul>
 * {@link wirewatch.sink.Sink} starts them, alone or inside a server that other stages share.
 */
@NullMarked
package wirewatch.sink;

import org.jspecify.annotations.NullMarked;
