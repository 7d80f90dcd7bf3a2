/**
 * The stages at work: each alone beside a cluster, or all with a broker in one process.
 *
 * <p>{@link wirewatch.standalone.stages.AllInOne} is {@code wirewatch up}; {@link wirewatch.standalone.stages.WebServer} is
 * the one HTTP server that the stages of a process share; {@link wirewatch.standalone.stages.Running} waits until
 * the process is asked to stop or a stage ends by itself.
 */
@NullMarked
package wirewatch.standalone.stages;

import org.jspecify.annotations.NullMarked;
