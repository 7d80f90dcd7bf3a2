package wirewatch.sink.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Wire;

/** How the parts of a stage are: alive (a restart would not help), and ready (they do their work). */
public final class Health {

    private final Map<String, Part> parts;

    private record Part(BooleanSupplier alive, Supplier<@Nullable String> trouble) {}

    public Health() {
        this(Map.of());
    }

    private Health(Map<String, Part> parts) {
        this.parts = parts;
    }

    /**
     * With one more part.
     *
     * @param alive false once it has ended for good
     * @param trouble what keeps it from working, or null
     */
    public Health with(String name, BooleanSupplier alive, Supplier<@Nullable String> trouble) {
        Map<String, Part> more = new LinkedHashMap<>(parts);
        more.put(name, new Part(alive, trouble));
        return new Health(more);
    }

    /** Whether no part has ended for good. */
    public boolean isAlive() {
        return parts.values().stream().allMatch(part -> part.alive().getAsBoolean());
    }

    /** What is wrong, by part; empty when all work. */
    public Map<String, String> troubles() {
        Map<String, String> troubles = new LinkedHashMap<>();
        parts.forEach((name, part) -> {
            String trouble = part.trouble().get();
            if (trouble != null) {
                troubles.put(name, trouble);
            }
        });
        return troubles;
    }

    /** Answers 200 while no part has ended for good, else 503. */
    public void live(Context context) {
        answer(context, isAlive(), isAlive() ? "alive" : "ended");
    }

    /** Answers 200 while all parts work, else 503 with what keeps them. */
    public void ready(Context context) {
        boolean ready = troubles().isEmpty();
        answer(context, ready, ready ? "ready" : "not ready");
    }

    private void answer(Context context, boolean well, String status) {
        context.status(well ? 200 : 503)
                .result(Wire.write(Map.of("status", status, "troubles", troubles())))
                .contentType("application/json");
    }
}
