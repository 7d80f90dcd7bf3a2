package wirewatch.sink.archive;

import java.util.List;
import org.jdbi.v3.core.Handle;
import wirewatch.contract.Clipping;
import wirewatch.contract.Wire;

/** From places to clippings. */
final class Finding {

    private Finding() {}

    /** The highest place first; one whose clipping is gone is left out. */
    static List<Found> at(Handle handle, List<Long> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("SELECT place, record FROM clippings WHERE place IN (<places>) ORDER BY place DESC")
                .bindList("places", places)
                .map((row, context) ->
                        new Found(row.getLong("place"), Wire.read(row.getString("record"), Clipping.class)))
                .list();
    }
}
