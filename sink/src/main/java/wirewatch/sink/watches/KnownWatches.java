package wirewatch.sink.watches;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Watch;

/** The standing searches, to look at. */
public interface KnownWatches {

    @Nullable
    Watch find(String id);

    /** All, by id. */
    List<Watch> all();
}
