package wirewatch.sink.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Decision;

/** Puts together what is counted of each outlet. */
final class OutletTable {

    private final Map<@Nullable String, Row> rows = new HashMap<>();

    static final class Row {
        private final Map<Decision, Long> byDecision = new EnumMap<>(Decision.class);
        private long copied;
        private @Nullable Long lag;

        private long of(Decision decision) {
            return byDecision.getOrDefault(decision, 0L);
        }
    }

    Row wrote(@Nullable String outlet, Decision decision, long number) {
        Row row = row(outlet);
        row.byDecision.merge(decision, number, Long::sum);
        return row;
    }

    Row lag(@Nullable String outlet, @Nullable Long median) {
        Row row = row(outlet);
        row.lag = median;
        return row;
    }

    Row wasCopied(@Nullable String outlet, long number) {
        Row row = row(outlet);
        row.copied += number;
        return row;
    }

    /** Those who were copied most first, then those who wrote most. */
    List<OutletWork> rows() {
        List<OutletWork> all = new ArrayList<>();
        rows.forEach((outlet, row) -> all.add(work(outlet, row)));
        all.sort(Comparator.comparingLong(OutletWork::copied)
                .thenComparingLong(OutletWork::clippings)
                .reversed()
                .thenComparing(work -> String.valueOf(work.outlet())));
        return all;
    }

    private static OutletWork work(@Nullable String outlet, Row row) {
        long revisions = row.of(Decision.REVISION);
        long own = row.of(Decision.NEW_STORY) + row.of(Decision.RELATED) + revisions;
        long reprints = row.of(Decision.REPRINT);
        return new OutletWork(outlet, own + reprints, own, reprints, revisions, row.copied, row.lag);
    }

    private Row row(@Nullable String outlet) {
        return rows.computeIfAbsent(outlet, name -> new Row());
    }
}
