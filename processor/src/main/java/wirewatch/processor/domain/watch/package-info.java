/**
 * Which standing searches an article matches, while its words are at hand.
 *
 * <p>{@link wirewatch.processor.domain.watch.WatchQuery} reads Lucene's query syntax and refuses what could not be run safely;
 * {@link wirewatch.processor.domain.watch.WatchIndex} holds the armed watches and matches one article against all of them.
 *
 * <p>{@code Compiler} makes of a query {@code Clause}s that are asked of the article's word hashes and their {@code Positions}, {@code
 * Pattern}s of its words in letters. {@code Cover} names a few rare words of which every article has one that matches, {@code Filing} adds
 * a companion that it must have beside it, and {@code Covers} finds by them which watches must be asked. A watch without a cover
 * ({@code *:*}, a fuzzy word alone) is held against each article. What {@code Compiler} does not know (words that come twice under a slop)
 * Lucene is asked of the one article, {@code Foreign}. Both cut words in the same way, so a query means the same in each; a law test holds
 * them against each other. {@code LuceneWatches}, Lucene's own monitor, is there to be measured against.
 *
 * <p>The other way round, one query and many articles, is {@link wirewatch.processor.domain.watch.WatchTrial}: it tells whether,
 * and where, an article matches, just as the armed watch would, and what an article must at least hold
 * ({@link wirewatch.processor.domain.watch.Needed}), so that an archive with an index of words need not try them all.
 */
@NullMarked
package wirewatch.processor.domain.watch;

import org.jspecify.annotations.NullMarked;
