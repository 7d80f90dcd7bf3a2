/**
 * The standing searches, as the compacted watches topic has them. {@link wirewatch.sink.watches.Watches} reads them from the
 * beginning and keeps them in memory; {@link wirewatch.sink.watches.WatchWriter} adds and removes them. The topic is the truth:
 * whoever writes to it, the processor and every sink follow.
 */
@NullMarked
package wirewatch.sink.watches;

import org.jspecify.annotations.NullMarked;
