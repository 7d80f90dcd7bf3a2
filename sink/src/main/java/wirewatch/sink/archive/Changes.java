package wirewatch.sink.archive;

import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * Gives the changes of one transaction their numbers. Who writes holds the counter until the commit, so numbers become visible
 * in order: a reader who has seen one has seen all below it.
 */
final class Changes {

    private Changes() {}

    static LongSupplier take(Handle handle, int most) {
        try (Update update = handle.createUpdate("UPDATE archive SET changes = changes + :most")) {
            update.bind("most", most).execute();
        }
        long last =
                handle.select("SELECT changes FROM archive").mapTo(Long.class).one();
        long[] next = {last - most};
        return () -> ++next[0];
    }
}
