/**
 * Keeps clippings, stories and alerts in a database: SQLite in a file, or PostgreSQL, by one SQL.
 *
 * <p>{@link wirewatch.sink.archive.ArchiveWriter} reads the topics and stores batch by batch; the offsets it has read to are
 * rows of the same transaction, so that a crash at any moment neither loses nor doubles anything. They move on by comparing
 * and setting: of two writers that both believe a partition theirs, one is refused and looks again.
 *
 * <p>What needs the text of a clipping (its words for the search, the copy it is for the figures) is stored a moment later, by the
 * archive's digest, so that the writing stays fast. {@code WordIndex} is the one thing that the databases
 * do in ways of their own.
 *
 * <p>{@link wirewatch.sink.archive.Archive} is what the page and the API ask.
 */
@NullMarked
package wirewatch.sink.archive;

import org.jspecify.annotations.NullMarked;
