package wirewatch.processor.domain.desk;

import org.jspecify.annotations.Nullable;
import wirewatch.contract.CanonicalUrl;
import wirewatch.contract.Clipping;

/** Whose article it is. */
final class Outlets {

    private Outlets() {}

    /** Whether both are known to be of one outlet: by the host of their addresses, else by name. */
    static boolean same(Clipping earlier, Draft draft) {
        String before = CanonicalUrl.hostOf(earlier.url());
        String now = CanonicalUrl.hostOf(draft.url());
        if (before != null && now != null) {
            return before.equals(now);
        }
        return sameName(earlier.outlet(), draft.outlet());
    }

    private static boolean sameName(@Nullable String one, @Nullable String other) {
        return one != null && other != null && one.strip().equalsIgnoreCase(other.strip());
    }
}
