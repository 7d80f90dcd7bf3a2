/**
 * Queries over the archive, in the language of the watches. The archive's index of words only proposes: every clipping that is
 * shown was matched by the code that matches armed watches. So SQLite and PostgreSQL find the same, a search can be armed as it
 * stands, and {@link wirewatch.sink.search.DryRun} tells what a watch would have found.
 */
@NullMarked
package wirewatch.sink.search;

import org.jspecify.annotations.NullMarked;
