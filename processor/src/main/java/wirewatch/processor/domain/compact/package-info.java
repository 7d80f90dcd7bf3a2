/**
 * Room for millions of small things in few arrays. A million little objects cost 20 bytes and more each beyond what they hold, and
 * the collector's time; here a thing is a place in a page of numbers ({@link wirewatch.processor.domain.compact.IntPages}), its name is
 * packed beside it ({@link wirewatch.processor.domain.compact.Names}), and it is found by a hash ({@link
 * wirewatch.processor.domain.compact.HashSlots}). Nothing here is safe for use by several threads.
 */
@NullMarked
package wirewatch.processor.domain.compact;

import org.jspecify.annotations.NullMarked;
