package wirewatch.ingest.send;

import java.util.ArrayList;
import java.util.List;
import wirewatch.contract.Rejection;
import wirewatch.ingest.read.Position;

/** @param accepted how many of the batch the broker has */
record Outcome(int accepted, List<Refusal> refusals) {

    /** One article that the server rejected. */
    record Refusal(Position position, Rejection reason, String detail) {}

    static Outcome refused(Batch batch, Rejection reason, String detail) {
        return new Outcome(
                0,
                batch.positions().stream()
                        .map(position -> new Refusal(position, reason, detail))
                        .toList());
    }

    Outcome and(Outcome next) {
        List<Refusal> all = new ArrayList<>(refusals);
        all.addAll(next.refusals);
        return new Outcome(accepted + next.accepted, all);
    }
}
