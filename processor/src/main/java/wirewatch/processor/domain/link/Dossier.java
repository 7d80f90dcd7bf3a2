package wirewatch.processor.domain.link;

import java.util.List;
import java.util.stream.Stream;
import wirewatch.contract.Story;

/**
 * What is remembered of a story for its links.
 *
 * @param number counts up with every change: the story that has changed last has the highest
 * @param story as its desk said last, with its links
 * @param notes of its first clippings with texts of their own
 */
public record Dossier(long number, Story story, List<Note> notes) {

    /** More texts say little more about names. */
    static final int MOST_NOTES = 6;

    /** Fills in what a store may leave out. */
    public Dossier {
        notes = notes == null ? List.of() : List.copyOf(notes);
    }

    /** Whether a note says more than those that are here: a copy does only where there is none. */
    boolean wants(Note note) {
        boolean known = notes.stream().anyMatch(one -> one.clipping().equals(note.clipping()));
        return !known && notes.size() < MOST_NOTES && (notes.isEmpty() || note.own());
    }

    Dossier with(Note note) {
        return withNotes(Stream.concat(notes.stream(), Stream.of(note)).toList());
    }

    Dossier withNotes(List<Note> some) {
        return new Dossier(number, story, some.subList(0, Math.min(MOST_NOTES, some.size())));
    }

    Dossier with(Story changed) {
        return new Dossier(number, changed, notes);
    }

    Dossier numbered(long changed) {
        return new Dossier(changed, story, notes);
    }
}
