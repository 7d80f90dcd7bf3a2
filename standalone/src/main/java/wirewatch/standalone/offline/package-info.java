/**
 * The same decisions without a broker: {@code wirewatch decide} runs files through the domain in input order, {@code wirewatch
 * compare} sets two texts beside each other. Nothing is decided here: it is the code that runs in the pipe.
 */
@NullMarked
package wirewatch.standalone.offline;

import org.jspecify.annotations.NullMarked;
