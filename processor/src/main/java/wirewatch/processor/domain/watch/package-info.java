/**
 * Which standing searches an article matches, while its words are at hand.
 *
 * <p>{@link wirewatch.processor.domain.watch.WatchQuery} reads Lucene's query syntax and refuses what could not be run safely;
 * {@link wirewatch.processor.domain.watch.WatchIndex} holds the armed watches and matches one article against all of them.
 */
@NullMarked
package wirewatch.processor.domain.watch;

import org.jspecify.annotations.NullMarked;
