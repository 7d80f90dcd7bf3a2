/**
 * What is printed for people: colours where a terminal can show them, and texts of strangers made harmless.
 */
@NullMarked
package wirewatch.standalone.console;

import org.jspecify.annotations.NullMarked;
