/**
 * The pipe around the domain: {@link wirewatch.processor.streams.Pipe} declares the topology, each step is a class of its own name,
 * {@link wirewatch.processor.streams.DeadLetters} keeps what could not be read or decided.
 *
 * <p>Store names are part of the contract with running installations: a renamed store starts empty. They stand in
 * {@link wirewatch.processor.streams.StoreNames} with what each would forget.
 */
@NullMarked
package wirewatch.processor.streams;

import org.jspecify.annotations.NullMarked;
