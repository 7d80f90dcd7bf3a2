package wirewatch.processor.domain.copy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Furniture;
import wirewatch.contract.Publication;

/** Weighs what tells which of two texts was first. Weights are log odds; each hint speaks for itself (naive Bayes). */
final class Directions {

    /** Below this, it cannot be told: odds of 2 to 1. */
    private static final double DECIDED = 0.7;

    /** Two shifts are no stronger than three: they are rarely independent. */
    private static final int MOST_SHIFTS = 2;

    private static final int MOST_PIECES = 3;

    private final Side a;
    private final Side b;
    private final List<Direction.Reason> reasons = new ArrayList<>();

    private Directions(Side a, Side b) {
        this.a = a;
        this.b = b;
    }

    /** @param forward rewordings that moved the time on from the first text to the second, less those back */
    static Direction between(Side a, Side b, Overlap overlap, int forward, Arrival arrival) {
        Directions directions = new Directions(a, b);
        directions.published();
        directions.arrived(arrival);
        directions.add("tense", 1.5 * Math.max(-MOST_SHIFTS, Math.min(MOST_SHIFTS, forward)));
        directions.credited();
        directions.furnished();
        directions.dropped(overlap);
        return directions.weighed();
    }

    private void published() {
        Publication first = a.published();
        Publication second = b.published();
        if (first == null || second == null) {
            return;
        }
        double trust = Math.min(trust(first), trust(second));
        if (!end(first).isAfter(second.at())) {
            add("published", trust);
        } else if (!end(second).isAfter(first.at())) {
            add("published", -trust);
        }
    }

    private static double trust(Publication publication) {
        return switch (publication.from()) {
            case DELIVERED, PAGE -> 3;
            case DATELINE -> 1.5;
            case FETCHED -> 0.8;
            case ARRIVAL -> 0;
        };
    }

    /** The first instant after all that the claim allows. */
    private static Instant end(Publication publication) {
        ZonedDateTime at = publication.at().atZone(ZoneOffset.UTC);
        ZonedDateTime end = switch (publication.precision()) {
            case SECOND -> at.plusSeconds(1);
            case MINUTE -> at.plusMinutes(1);
            case HOUR -> at.plusHours(1);
            case DAY -> at.plusDays(1);
            case MONTH -> at.plusMonths(1);
            case YEAR -> at.plusYears(1);
        };
        return end.toInstant();
    }

    private void arrived(Arrival arrival) {
        switch (arrival) {
            case A_FIRST -> add("arrived", 0.8);
            case B_FIRST -> add("arrived", -0.8);
            case UNKNOWN -> {}
        }
    }

    /** Who names the other as the agency took from it. */
    private void credited() {
        boolean inB = Credits.names(b, a.outlet());
        boolean inA = Credits.names(a, b.outlet());
        if (inB != inA) {
            add("credit", inB ? 2.5 : -2.5);
        }
    }

    /** A reprint puts a headline, a caption, an address around what it took. */
    private void furnished() {
        int more = pieces(b.text().furniture()) - pieces(a.text().furniture());
        add("furniture", 0.3 * Math.max(-MOST_PIECES, Math.min(MOST_PIECES, more)));
    }

    private static int pieces(Furniture furniture) {
        return present(furniture.headline())
                + (furniture.captions().isEmpty() ? 0 : 1)
                + present(furniture.dateline())
                + present(furniture.sourceUrl())
                + present(furniture.outletLine());
    }

    private static int present(@Nullable Object piece) {
        return piece == null ? 0 : 1;
    }

    /** What is cut is cut from the source: the text that stands wholly in the other is rather the copy. */
    private void dropped(Overlap overlap) {
        add("dropped", (overlap.coverageOfB() - overlap.coverageOfA()));
    }

    private void add(String name, double weight) {
        if (weight != 0) {
            reasons.add(new Direction.Reason(name, weight));
        }
    }

    private Direction weighed() {
        double odds = reasons.stream().mapToDouble(Direction.Reason::weight).sum();
        reasons.sort(Comparator.comparingDouble((Direction.Reason reason) -> -Math.abs(reason.weight())));
        Direction.Which source = odds >= DECIDED ? Direction.Which.A : odds <= -DECIDED ? Direction.Which.B : null;
        return new Direction(source, Math.min(0.99, 1 / (1 + Math.exp(-Math.abs(odds)))), reasons);
    }
}
