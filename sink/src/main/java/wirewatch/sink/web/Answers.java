package wirewatch.sink.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Story;
import wirewatch.sink.archive.Cursor;
import wirewatch.sink.archive.Page;

/** The forms of the API's answers that are not records of the contract. */
final class Answers {

    private Answers() {}

    /**
     * @param items in order
     * @param next for the parameter {@code after} of the next request; absent after the last
     */
    record Many<T>(List<T> items, @Nullable String next) {
        static <T> Many<T> of(Page<T> page) {
            return new Many<>(page.items(), written(page.next()));
        }
    }

    /**
     * @param story the story
     * @param clippings its clippings in order of arrival
     * @param next for the parameter {@code after}; absent after the last
     */
    record Told(
            Story story, List<Clipping> clippings, @Nullable String next) {
        static Told of(Story story, Page<Clipping> page) {
            return new Told(story, page.items(), written(page.next()));
        }
    }

    private static @Nullable String written(@Nullable Cursor cursor) {
        return cursor == null ? null : cursor.toString();
    }
}
