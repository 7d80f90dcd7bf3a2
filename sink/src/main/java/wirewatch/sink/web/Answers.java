package wirewatch.sink.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.EditReport;
import wirewatch.contract.Publication;
import wirewatch.contract.Story;
import wirewatch.processor.domain.copy.SideBySide;
import wirewatch.sink.archive.Page;

/** The forms of the API's answers that are not records of the contract. */
final class Answers {

    private Answers() {}

    /**
     * @param items in order
     * @param next for the parameter {@code after} of the next request; absent after the last
     */
    record Many<T>(List<T> items, @Nullable String next) {}

    /**
     * @param story the story
     * @param clippings its clippings in order of arrival
     * @param next for the parameter {@code after}; absent after the last
     */
    record Told(
            Story story, List<Clipping> clippings, @Nullable String next) {
        static Told of(Story story, Page<Clipping> page) {
            return new Told(
                    story,
                    page.items(),
                    page.next() == null ? null : page.next().toString());
        }
    }

    /**
     * @param source what was copied, or the version before
     * @param copy the copy, or the new version
     * @param editReport what was changed
     * @param rows both texts side by side
     */
    record Compared(Side source, Side copy, @Nullable EditReport editReport, List<SideBySide.Row> rows) {}

    /** Which version of which clipping stands on a side. */
    record Side(
            String id,
            int version,
            @Nullable String outlet,
            @Nullable String title,
            Publication published) {
        static Side of(Clipping clipping) {
            return new Side(
                    clipping.id(), clipping.version(), clipping.outlet(), clipping.title(), clipping.published());
        }
    }
}
