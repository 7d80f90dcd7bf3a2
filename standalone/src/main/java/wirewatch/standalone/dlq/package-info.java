/**
 * The dead letters: articles that the processor could not read, byte for byte as they came, each with its reason.
 *
 * <p>{@link wirewatch.standalone.dlq.DeadLetters} lists those that wait, and sends them through the pipe once more, for
 * instance after an upgrade that can read them. Which of them were sent is kept on the broker, as the offsets of a consumer
 * group, in the same transaction as the articles themselves: none is sent twice, whatever fails between.
 */
@NullMarked
package wirewatch.standalone.dlq;

import org.jspecify.annotations.NullMarked;
