/**
 * {@code wirewatch demo}: the sample newsroom sent through the real pipe, told as it happens, and held against the truth.
 *
 * <p>{@link wirewatch.standalone.demo.Newsroom} reads the sample, {@link wirewatch.standalone.demo.Results} listens to the
 * topics as any program may, {@link wirewatch.standalone.demo.Reporter} words what happened, and
 * {@link wirewatch.standalone.demo.Tally} counts at the end what was decided as a careful reader would have.
 */
@NullMarked
package wirewatch.standalone.demo;

import org.jspecify.annotations.NullMarked;
