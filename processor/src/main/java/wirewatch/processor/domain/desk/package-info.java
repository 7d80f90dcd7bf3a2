/**
 * Where everything comes together: {@link wirewatch.processor.domain.desk.Drafting} makes an article a
 * {@link wirewatch.processor.domain.desk.Draft} (all that one article alone can tell), and the
 * {@link wirewatch.processor.domain.desk.Desk} of its language decides what it is to those before it.
 *
 * <p>What the desk remembers lies behind {@link wirewatch.processor.domain.desk.Memory}: maps in {@code wirewatch decide}, Kafka
 * Streams stores in the pipe. In front of it the desk keeps compact indexes, rebuilt from the {@link
 * wirewatch.processor.domain.desk.Card cards} when it starts.
 */
@NullMarked
package wirewatch.processor.domain.desk;

import org.jspecify.annotations.NullMarked;
