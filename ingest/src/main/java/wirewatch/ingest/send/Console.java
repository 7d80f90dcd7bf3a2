package wirewatch.ingest.send;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import wirewatch.contract.Rejection;
import wirewatch.ingest.read.Position;
import wirewatch.ingest.read.Printable;

/** Progress for people: on a terminal a bar that is drawn over and over, elsewhere a line now and then. */
public final class Console implements Progress {

    private static final long BAR_NANOS = 100_000_000L;
    private static final long LINE_NANOS = 10_000_000_000L;
    private static final int BAR_WIDTH = 24;
    /** Rejections shown on a terminal; into a file all are written. */
    private static final int MAX_SHOWN = 100;

    private final PrintStream out;
    private final boolean terminal;
    private final long total;
    private final LongSupplier nanos;
    private final long start;
    private long drawn;
    private long bytes;
    private long accepted;
    private long rejected;
    private String note = "";

    /**
     * @param out where to write, usually standard error
     * @param terminal whether that is one
     * @param total bytes to be read, or -1 where that is not known
     */
    public Console(PrintStream out, boolean terminal, long total) {
        this(out, terminal, total, System::nanoTime);
    }

    Console(PrintStream out, boolean terminal, long total, LongSupplier nanos) {
        this.out = out;
        this.terminal = terminal;
        this.total = total;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.drawn = start;
    }

    @Override
    public void read(long bytesSoFar) {
        bytes = bytesSoFar;
        drawNowAndThen();
    }

    @Override
    public void accepted(int articles) {
        accepted += articles;
        note = "";
        drawNowAndThen();
    }

    @Override
    public void rejected(Position position, Rejection reason, String detail) {
        rejected++;
        if (!terminal || rejected <= MAX_SHOWN) {
            println(Printable.of(position.toString(), 300) + ": " + reason + ": " + detail);
        } else if (rejected == MAX_SHOWN + 1) {
            println("further rejected articles are only counted");
        }
        drawNowAndThen();
    }

    @Override
    public void waiting(String why, Duration pause) {
        String waits = String.format(Locale.ROOT, "waiting %.1f s: %s", pause.toMillis() / 1e3, why);
        if (!terminal && !note.equals(why)) {
            println(waits);
        }
        note = terminal ? waits : why;
        if (terminal) {
            draw();
        }
    }

    @Override
    public void done(SendResult result) {
        if (terminal) {
            clear();
        }
        out.println(summary(result));
        if (result.failure() != null) {
            out.println(Printable.of(result.failure(), 1_000));
        }
        if (result.firstUnsent() != null) {
            out.println("not sent: " + number(result.unsent()) + " articles read, and what follows them; go on from "
                    + Printable.of(result.firstUnsent().toString(), 300) + ", or send all again: nothing doubles");
        }
        out.flush();
    }

    private static String summary(SendResult result) {
        double seconds = Math.max(result.took().toMillis(), 1) / 1e3;
        return String.format(
                Locale.ROOT,
                "%s accepted, %s rejected, in %.1f s (%s articles/s)",
                number(result.accepted()),
                number(result.rejected()),
                seconds,
                number(Math.round(result.accepted() / seconds)));
    }

    private void drawNowAndThen() {
        if (nanos.getAsLong() - drawn >= (terminal ? BAR_NANOS : LINE_NANOS)) {
            draw();
        }
    }

    private void draw() {
        drawn = nanos.getAsLong();
        if (terminal) {
            out.print("\r\u001b[K" + bar() + state() + (note.isEmpty() ? "" : "  " + Printable.of(note, 60)));
            out.flush();
        } else {
            out.println(percent() + state());
        }
    }

    private void println(String line) {
        if (terminal) {
            clear();
        }
        out.println(line);
    }

    private void clear() {
        out.print("\r\u001b[K");
    }

    private String state() {
        double seconds = Math.max((nanos.getAsLong() - start) / 1e9, 1e-3);
        String rate = number(Math.round(accepted / seconds));
        String faults = rejected == 0 ? "" : ", " + number(rejected) + " rejected";
        return number(accepted) + " articles, " + rate + "/s" + faults;
    }

    private String bar() {
        if (total <= 0) {
            return "";
        }
        int full = (int) Math.min(BAR_WIDTH, bytes * BAR_WIDTH / total);
        return "[" + "#".repeat(full) + ".".repeat(BAR_WIDTH - full) + "] " + percent();
    }

    private String percent() {
        return total <= 0 ? "" : String.format(Locale.ROOT, "%3d %%  ", Math.min(100, bytes * 100 / total));
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
