package wirewatch.sink.live;

import java.util.Set;
import wirewatch.contract.Decision;

/**
 * What a reader wants of the stream.
 *
 * @param watches of which watches; of all, where there are none
 * @param kinds which decisions; all, where there are none
 * @param brief whether id, story and decision are enough, instead of the whole record
 */
public record Wish(Set<String> watches, Set<Decision> kinds, boolean brief) {

    public Wish {
        watches = Set.copyOf(watches);
        kinds = Set.copyOf(kinds);
    }

    boolean wants(Gist gist) {
        return (watches.isEmpty() || gist.watches().stream().anyMatch(watches::contains))
                && (kinds.isEmpty() || kinds.contains(gist.decision()));
    }
}
