/**
 * Reads records that anyone may have written: the topics are a public interface, so their bytes are checked before they are
 * believed. What cannot be read is a {@link wirewatch.sink.reading.UnreadableException} with a reason, never a fault further in.
 */
@NullMarked
package wirewatch.sink.reading;

import org.jspecify.annotations.NullMarked;
