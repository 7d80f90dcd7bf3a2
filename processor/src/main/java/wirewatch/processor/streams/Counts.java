package wirewatch.processor.streams;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import wirewatch.contract.Decision;
import wirewatch.contract.Rejection;

/** What the pipe counts: decisions and dead letters, by kind; no series grows with the data. */
public final class Counts {

    private final Map<Decision, Counter> decisions = new EnumMap<>(Decision.class);
    private final Map<Rejection, Counter> deadLetters = new EnumMap<>(Rejection.class);

    /** Registers them all at nought: a rate needs a beginning. */
    public Counts(MeterRegistry meters) {
        for (Decision decision : Decision.values()) {
            Counter counter = Counter.builder("wirewatch.decisions")
                    .description("Articles decided")
                    .tag("decision", name(decision))
                    .register(meters);
            decisions.put(decision, counter);
        }
        for (Rejection reason : Rejection.values()) {
            Counter counter = Counter.builder("wirewatch.dead.letters")
                    .description("Records that could not be read or handled, and are kept as dead letters")
                    .tag("topic", "articles")
                    .tag("reason", name(reason))
                    .register(meters);
            deadLetters.put(reason, counter);
        }
    }

    void decided(Decision decision) {
        Objects.requireNonNull(decisions.get(decision)).increment();
    }

    void rejected(Rejection reason) {
        Objects.requireNonNull(deadLetters.get(reason)).increment();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
