package wirewatch.contract;

import java.util.List;

/**
 * A label on a clipping.
 *
 * @param id such as {@code medtop:04000000}, {@code person:Ana Duarte}, {@code agency:ap}
 * @param label for people to read
 * @param offsets where it was seen: character positions in the clipping's text, ascending; empty where it rests on the whole
 */
public record Tag(String id, String label, List<Integer> offsets) {
    /** Fills in what JSON may leave out. */
    public Tag {
        offsets = offsets == null ? List.of() : List.copyOf(offsets);
    }
}
