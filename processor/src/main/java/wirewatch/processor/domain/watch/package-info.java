/**
 * Which standing searches an article matches, while its words are at hand.
 *
 * <p>{@link wirewatch.processor.domain.watch.WatchQuery} reads Lucene's query syntax and refuses what could not be run safely;
 * {@link wirewatch.processor.domain.watch.WatchIndex} holds the armed watches and matches one article against all of them.
 *
 * <p>{@code Compiler} makes of a query {@code Clause}s that are asked of the article's word hashes and their {@code Positions}, {@code
 * Pattern}s of its words in letters. {@code Ways} are the conditions, told by one look each, under which an article can match: words,
 * values, first letters, and what {@code Spelling} makes of a word with a letter wrong. {@code Register} keeps each way as a line under its
 * rarest word, so that an article's words find the watches that they match, most of them without a look at a clause. A watch that names
 * nothing of the kind ({@code *:*}, a regular expression alone) is held against each article. {@code Roll} keeps their order. What {@code
 * Compiler} does not know (words that come twice under a slop) Lucene is asked of the one article, {@code Foreign}. Both cut words in the
 * same way, so a query means the same in each; a law test holds them against each other. {@code LuceneWatches}, Lucene's own monitor, is
 * there to be measured against.
 *
 * <p>The other way round, one query and many articles, is {@link wirewatch.processor.domain.watch.WatchTrial}: it tells whether,
 * and where, an article matches, just as the armed watch would, and what an article must at least hold
 * ({@link wirewatch.processor.domain.watch.Needed}), so that an archive with an index of words need not try them all.
 */
@NullMarked
package wirewatch.processor.domain.watch;

import org.jspecify.annotations.NullMarked;
