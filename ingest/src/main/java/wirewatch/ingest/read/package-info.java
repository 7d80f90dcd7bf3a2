/**
 * From any bytes that crawlers write to a stream of articles: JSON, JSON lines, text, HTML, WARC and ARC, each also gzipped.
 *
 * <p>{@link wirewatch.ingest.read.ArticleReader} is the way in. It unzips, tells the kind by the content first and by the name
 * second ({@code Sniffer}), and yields one {@link wirewatch.ingest.read.Read} an article: accepted, or rejected with a reason, a
 * position and what would have been right. Whatever is wrong with one article never ends the run.
 *
 * <p>Memory is bounded by {@link wirewatch.ingest.read.ReadLimits#articleBytes()}: {@code JsonFrames} and {@code ArchiveFrames} cut
 * the input into pieces before anything is parsed, and skip a piece over the limit without holding it.
 * {@link wirewatch.ingest.read.CrawlerFormats} maps what common crawlers call things to the one
 * {@link wirewatch.contract.Article}, by a table of aliases.
 *
 * <p>Nothing here knows HTTP or Kafka: the offline commands read their files with it too.
 */
@NullMarked
package wirewatch.ingest.read;

import org.jspecify.annotations.NullMarked;
