package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Furniture;

/** What a copy put around the body that its source did not have, by the names of {@link Furniture}. */
final class FurnitureAdded {

    private FurnitureAdded() {}

    static List<String> of(Furniture source, Furniture copy) {
        List<String> added = new ArrayList<>();
        add(added, "headline", source.headline(), copy.headline());
        addAll(added, "caption", source.captions(), copy.captions());
        add(added, "dateline", text(source.dateline()), text(copy.dateline()));
        add(added, "byline", source.byline(), copy.byline());
        add(added, "sourceUrl", source.sourceUrl(), copy.sourceUrl());
        add(added, "outletLine", source.outletLine(), copy.outletLine());
        addAll(added, "boilerplate", source.boilerplate(), copy.boilerplate());
        add(added, "deck", source.deck(), copy.deck());
        add(added, "creditLine", source.creditLine(), copy.creditLine());
        return added;
    }

    private static void add(List<String> added, String name, @Nullable String source, @Nullable String copy) {
        if (copy != null && !copy.equals(source)) {
            added.add(name);
        }
    }

    private static void addAll(List<String> added, String name, List<String> source, List<String> copy) {
        if (!source.containsAll(copy)) {
            added.add(name);
        }
    }

    private static @Nullable String text(Furniture.@Nullable Dateline dateline) {
        return dateline == null ? null : dateline.text();
    }
}
