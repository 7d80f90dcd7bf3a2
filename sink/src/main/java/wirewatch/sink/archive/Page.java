package wirewatch.sink.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of many results.
 *
 * @param items in order
 * @param next where the next page begins, or null after the last
 */
public record Page<T>(List<T> items, @Nullable Cursor next) {

    /** Copies. */
    public Page {
        items = List.copyOf(items);
    }
}
