package wirewatch.sink.archive;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import wirewatch.sink.archive.Batch.Advance;

/** Moves the stored offsets on, each from where the writer believes it to be: a second writer of the same part is found out here. */
final class Offsets {

    private static final String FIRST = "INSERT INTO offsets (topic, incarnation, part, next_offset)"
            + " VALUES (:topic, :incarnation, :part, :to) ON CONFLICT DO NOTHING";
    private static final String FURTHER = "UPDATE offsets SET next_offset = :to"
            + " WHERE topic = :topic AND incarnation = :incarnation AND part = :part AND next_offset = :from";

    private Offsets() {}

    static boolean advance(Handle handle, List<Advance> advances) {
        return advances.stream().allMatch(advance -> advance(handle, advance));
    }

    private static boolean advance(Handle handle, Advance advance) {
        boolean first = advance.from() == Advance.NEVER;
        try (Update update = handle.createUpdate(first ? FIRST : FURTHER)) {
            update.bind("topic", advance.part().topic())
                    .bind("incarnation", advance.part().incarnation())
                    .bind("part", advance.part().partition())
                    .bind("to", advance.to());
            return (first ? update : update.bind("from", advance.from())).execute() == 1;
        }
    }
}
