/**
 * The tail of the build: everything in one process, and the command line.
 *
 * <p>{@link wirewatch.standalone.Main} is the program behind {@code ./wirewatch}; each command is a class of its own in
 * {@code wirewatch.standalone.command}. The broker inside stands in {@link wirewatch.standalone.broker}.
 */
@NullMarked
package wirewatch.standalone;

import org.jspecify.annotations.NullMarked;
