/**
 * Whether a stage does its work: how many records wait for its {@link wirewatch.contract.ReadingGroup groups}, asked of the
 * broker from outside of the readers ({@link wirewatch.standalone.watchdog.Backlog}), and whether they become fewer or are at
 * least worked on ({@link wirewatch.standalone.watchdog.Progress}). A reader that hangs cannot tell so itself.
 */
@NullMarked
package wirewatch.standalone.watchdog;

import org.jspecify.annotations.NullMarked;
