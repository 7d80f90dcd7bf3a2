package wirewatch.sink.web.page;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Furniture;

/** What stood around the body, kept apart from it. */
final class FurnitureList {

    private FurnitureList() {}

    static @Nullable DomContent of(Furniture furniture) {
        Map<String, String> rows = new LinkedHashMap<>();
        put(rows, "headline in the text", furniture.headline());
        put(
                rows,
                "dateline",
                furniture.dateline() == null ? null : furniture.dateline().text());
        put(rows, "deck", furniture.deck());
        put(rows, "credit line", furniture.creditLine());
        put(rows, "byline", furniture.byline());
        put(rows, "captions", joined(furniture.captions()));
        put(rows, "outlet line", furniture.outletLine());
        put(rows, "its own address", furniture.sourceUrl());
        put(rows, "the site's lines", joined(furniture.boilerplate()));
        return rows.isEmpty()
                ? null
                : details(
                                summary("What stood around the text"),
                                dl(each(rows, (name, value) -> each(dt(name), dd(bdi(value))))))
                        .withClass("furniture");
    }

    private static void put(Map<String, String> rows, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.put(name, value);
        }
    }

    private static String joined(List<String> lines) {
        return String.join(" / ", lines);
    }
}
