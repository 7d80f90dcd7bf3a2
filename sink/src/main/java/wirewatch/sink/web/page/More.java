package wirewatch.sink.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.p;

import io.javalin.http.Context;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way to the next page of a list: its address is this page's, further on. */
final class More {

    private More() {}

    static @Nullable DomContent link(Context context, @Nullable Object next, String label) {
        if (next == null) {
            return null;
        }
        List<String> query = new ArrayList<>();
        context.queryParamMap().forEach((name, values) -> {
            if (!name.equals("after") && !values.isEmpty()) {
                query.add(Parts.encoded(name) + "=" + Parts.encoded(values.get(0)));
            }
        });
        query.add("after=" + Parts.encoded(next.toString()));
        return p(a(label).withHref("?" + String.join("&", query)).withRel("next"))
                .withClass("more");
    }
}
