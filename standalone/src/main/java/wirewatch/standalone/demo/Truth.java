package wirewatch.standalone.demo;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Decision;

/**
 * What a careful reader says of one delivery of the sample newsroom.
 *
 * @param key the delivery's name in the sample
 * @param decision as it should fall at arrival
 * @param story the event's name in the sample
 * @param elsewhere the event in another language, where the story is told in several
 * @param copyOf of a reprint, the key of its source
 * @param watches ids of the watches that should find it
 * @param edits of a reprint or revision, what it changed
 */
record Truth(
        String key,
        Decision decision,
        String story,
        @Nullable String elsewhere,
        @Nullable String copyOf,
        Set<String> watches,
        Edits edits) {

    Truth {
        watches = watches == null ? Set.of() : Set.copyOf(watches);
        edits = edits == null ? new Edits(List.of()) : edits;
    }

    /** @param voicesRemoved people cited in the source and not named in the copy */
    record Edits(List<String> voicesRemoved) {
        Edits {
            voicesRemoved = voicesRemoved == null ? List.of() : List.copyOf(voicesRemoved);
        }
    }
}
