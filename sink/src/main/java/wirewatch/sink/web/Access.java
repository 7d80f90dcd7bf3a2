package wirewatch.sink.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask.
 *
 * @param names host names that the server goes by, besides addresses and names without a dot
 * @param readToken what readers must carry, or null where all may read
 * @param writeToken what those must carry who change something, or null where all who may read may write
 */
public record Access(
        Set<String> names,
        @Nullable String readToken,
        @Nullable String writeToken) {

    /** All may do everything. */
    public static final Access OPEN = new Access(Set.of(), null, null);

    /** Secrets stay out of logs. */
    @Override
    public String toString() {
        return "Access[names=" + names + "]";
    }
}
