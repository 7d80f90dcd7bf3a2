package wirewatch.standalone.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Wire;

/** The figures of a run in their order, and the lines that say what is being measured. */
public final class Figures {

    private final List<Figure> all = new ArrayList<>();
    private final PrintStream progress;

    /** @param progress where it says what it is doing */
    public Figures(PrintStream progress) {
        this.progress = progress;
    }

    void doing(String what) {
        progress.println("bench: " + what + " …");
    }

    /** On the way only. */
    void note(String what) {
        progress.println("bench:     " + what);
    }

    Figure add(Figure figure) {
        all.add(figure);
        progress.println("bench:   " + line(figure));
        return figure;
    }

    Figure add(String part, String name, double value, String unit) {
        return add(Figure.of(part, name, value, unit));
    }

    /** The figure of that name, null where it was not measured. */
    @Nullable
    Figure named(String name) {
        return all.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public List<Figure> all() {
        return List.copyOf(all);
    }

    /** As a table, a part after the other. */
    public String table() {
        StringBuilder table = new StringBuilder();
        String part = "";
        for (Figure figure : all) {
            if (!figure.part().equals(part)) {
                part = figure.part();
                table.append(table.isEmpty() ? "" : "\n").append(part).append('\n');
            }
            table.append("  ").append(line(figure)).append('\n');
        }
        return table.toString();
    }

    /** As one JSON object: the machine, the settings, the figures. */
    public String json(BenchSettings settings) {
        Runtime machine = Runtime.getRuntime();
        return Wire.write(Map.of(
                "java",
                String.valueOf(Runtime.version().feature()),
                "cores",
                machine.availableProcessors(),
                "heapMegabytes",
                machine.maxMemory() >> 20,
                "settings",
                settings,
                "figures",
                all));
    }

    private static String line(Figure figure) {
        String value = String.format(Locale.ROOT, figure.value() < 100 ? "%,.2f" : "%,.0f", figure.value());
        String ratio = figure.ratio() == null
                ? ""
                : String.format(Locale.ROOT, "   %.2f × %s", figure.ratio(), figure.against());
        return String.format(Locale.ROOT, "%-44s %14s %s%s", figure.name(), value, figure.unit(), ratio);
    }
}
