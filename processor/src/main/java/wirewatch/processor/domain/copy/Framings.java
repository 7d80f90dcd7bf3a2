package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.EditReport.Framing;
import wirewatch.contract.Furniture;
import wirewatch.processor.domain.text.CleanText;

/** What stands around the body, before and after: the pieces in which the copy differs from its source. */
final class Framings {

    private final List<Framing> framings = new ArrayList<>();

    private Framings() {}

    static List<Framing> of(CleanText source, CleanText copy) {
        Framings framings = new Framings();
        Furniture before = source.furniture();
        Furniture after = copy.furniture();
        framings.compare("headline", source.title(), copy.title());
        framings.compare("deck", before.deck(), after.deck());
        framings.captions(before.captions(), after.captions());
        framings.compare("dateline", text(before.dateline()), text(after.dateline()));
        framings.compare("byline", before.byline(), after.byline());
        framings.compare("creditLine", before.creditLine(), after.creditLine());
        return framings.framings;
    }

    /** The copy's dateline where it names another place, or a place where the source names none; not that of the agency it credits. */
    static @Nullable String ownDateline(CleanText source, CleanText copy, Credits credits) {
        Furniture.Dateline own = copy.furniture().dateline();
        if (own == null || own.place() == null || isOf(own.agency(), credits)) {
            return null;
        }
        Furniture.Dateline before = source.furniture().dateline();
        boolean same = before != null && own.place().equalsIgnoreCase(before.place());
        return same ? null : own.text();
    }

    private static boolean isOf(@Nullable String agency, Credits credits) {
        return agency != null && agency.equals(credits.name());
    }

    private void compare(String piece, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            framings.add(new Framing(piece, before, after));
        }
    }

    private void captions(List<String> before, List<String> after) {
        before.stream()
                .filter(caption -> !after.contains(caption))
                .forEach(caption -> framings.add(new Framing("caption", caption, null)));
        after.stream()
                .filter(caption -> !before.contains(caption))
                .forEach(caption -> framings.add(new Framing("caption", null, caption)));
    }

    private static @Nullable String text(Furniture.@Nullable Dateline dateline) {
        return dateline == null ? null : dateline.text();
    }
}
