/**
 * The command line: one class a command, each with a help text that teaches.
 *
 * <p>A command reads its options, calls what does the work, and prints. What can go wrong and be mended by the user is a
 * {@link wirewatch.standalone.Complaint} with a sentence on what to do; it becomes one line on standard error and exit
 * code 1. Wrong usage is exit code 2.
 */
@NullMarked
package wirewatch.standalone.command;

import org.jspecify.annotations.NullMarked;
