package wirewatch.processor.streams;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import wirewatch.contract.Decision;
import wirewatch.contract.Rejection;
import wirewatch.processor.domain.desk.Reading;

/** What the pipe counts: decisions and rejections, by kind; no series grows with the data. */
final class Counts {

    private final Map<Decision, Counter> decisions = new EnumMap<>(Decision.class);
    private final Map<Rejection, Counter> rejections = new EnumMap<>(Rejection.class);

    Counts(MeterRegistry meters) {
        for (Decision decision : Decision.values()) {
            decisions.put(decision, meters.counter("wirewatch.decisions", "decision", name(decision)));
        }
        for (Rejection reason : Rejection.values()) {
            rejections.put(reason, meters.counter("wirewatch.dead.letters", "reason", name(reason)));
        }
    }

    void decided(Decision decision) {
        increment(decisions.get(decision));
    }

    void rejected(Reading.Rejected rejected) {
        increment(rejections.get(rejected.reason()));
    }

    Counter repeats() {
        return java.util.Objects.requireNonNull(decisions.get(Decision.REPEAT));
    }

    private static void increment(@org.jspecify.annotations.Nullable Counter counter) {
        java.util.Objects.requireNonNull(counter).increment();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
