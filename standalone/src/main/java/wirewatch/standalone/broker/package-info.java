/**
 * The broker inside: a real Kafka in this process, for a laptop and for tests.
 *
 * <p>{@link wirewatch.standalone.broker.EmbeddedBroker} is the only class that knows Kafka's server classes, which are not
 * public API. It listens on this machine's own address only, keeps its data in a folder over restarts, also after a
 * kill −9, and holds a lock on that folder while it runs.
 */
@NullMarked
package wirewatch.standalone.broker;

import org.jspecify.annotations.NullMarked;
