package wirewatch.standalone.offline;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@code decide --what-if} prints of an article that would be decided otherwise.
 *
 * @param id the article's
 * @param now as it is decided
 * @param then as it would be
 */
@JsonPropertyOrder({"id", "now", "then"})
public record WhatIfLine(@Nullable String id, Outcome now, Outcome then) {

    /**
     * A decision in short.
     *
     * @param decision the latest of the run
     * @param story its id after all merges of the run
     * @param copyOf id of the source
     */
    public record Outcome(
            String decision,
            @Nullable String story,
            @Nullable String copyOf) {}

    /** Of two runs over the same articles, in their order. */
    static List<WhatIfLine> changes(List<DecisionLine> now, List<DecisionLine> then) {
        List<WhatIfLine> changes = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            WhatIfLine line = new WhatIfLine(now.get(i).id(), outcome(now.get(i)), outcome(then.get(i)));
            if (!Objects.equals(line.now(), line.then())) {
                changes.add(line);
            }
        }
        return changes;
    }

    private static Outcome outcome(DecisionLine line) {
        return new Outcome(
                line.decision(),
                line.story(),
                line.copyOf() == null ? null : line.copyOf().id());
    }
}
