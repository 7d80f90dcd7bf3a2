package wirewatch.sink.archive;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What one outlet published in a period.
 *
 * @param outlet its name; null stands for all whose outlet is unknown
 * @param clippings all of it
 * @param own texts of its own: not taken from another outlet
 * @param reprints taken from others
 * @param revisions those of its own that were revised
 * @param copied reprints by others that were taken from it
 * @param medianLagSeconds half of its reprints came sooner behind their source; null where no lag is known
 */
public record OutletWork(
        @Nullable String outlet,
        long clippings,
        long own,
        long reprints,
        long revisions,
        long copied,
        @Nullable Long medianLagSeconds) {

    /** Share of its articles that are texts of its own: 0 to 1. */
    @JsonProperty
    public double shareOriginal() {
        return clippings == 0 ? 0 : (double) own / clippings;
    }
}
