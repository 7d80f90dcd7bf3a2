/**
 * The way of one article through all stages, with the time at each.
 *
 * <p>Nothing is stored for it: the records that an article leaves on the topics are the trace. They carry its
 * {@link wirewatch.contract.Trace headers}, and when it arrived is known to the archive, so that a
 * {@link wirewatch.sink.trace.Tracing} reads a few records of each topic from that time on. What the topics have forgotten (by
 * default after seven days) cannot be traced. When the archive stored it is the archive's own to tell.
 */
@NullMarked
package wirewatch.sink.trace;

import org.jspecify.annotations.NullMarked;
