/**
 * The client behind {@code wirewatch send}: articles from files, folders and standard input to a running ingest.
 *
 * <p>{@link wirewatch.ingest.send.Sender} reads the {@link wirewatch.ingest.send.Inputs} with
 * {@link wirewatch.ingest.read.ArticleReader}, packs the articles into {@code Batch}es by count and size, and posts each by a
 * {@code Poster}, which waits and tries again where the server is not there or has too much to do. While one batch is under way the
 * next is read. What is acknowledged is counted, what is not can be sent again: nothing doubles.
 * {@link wirewatch.ingest.send.Progress} hears of everything as it happens.
 */
@NullMarked
package wirewatch.ingest.send;

import org.jspecify.annotations.NullMarked;
