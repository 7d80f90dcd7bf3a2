/**
 * Which standing searches an article matches, while its words are at hand.
 *
 * <p>{@link wirewatch.processor.domain.watch.WatchQuery} reads Lucene's query syntax and refuses what could not be run safely;
 * {@link wirewatch.processor.domain.watch.WatchIndex} holds the armed watches and matches one article against all of them.
 *
 * <p>The other way round, one query and many articles, is {@link wirewatch.processor.domain.watch.WatchTrial}: it tells whether,
 * and where, an article matches, just as the armed watch would, and what an article must at least hold
 * ({@link wirewatch.processor.domain.watch.Needed}), so that an archive with an index of words need not try them all.
 */
@NullMarked
package wirewatch.processor.domain.watch;

import org.jspecify.annotations.NullMarked;
