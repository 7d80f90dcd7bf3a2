/**
 * The second stage: reads articles, writes clippings and stories. {@code wirewatch.processor.domain} decides and knows no Kafka;
 * {@code wirewatch.processor.streams} carries it: the topology, its stores, its dead letters.
 */
@NullMarked
package wirewatch.processor;

import org.jspecify.annotations.NullMarked;
