package wirewatch.sink.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import io.javalin.http.Context;
import wirewatch.sink.web.Assets;

/** What went wrong, and where to go on. */
public final class ProblemPage {

    private final Frame frame;

    public ProblemPage(Assets assets) {
        this.frame = new Frame(assets);
    }

    /** Leaves the status as it is. */
    public void show(Context context, String title, String detail) {
        frame.show(
                context,
                Frame.Place.NOWHERE,
                title,
                h1(title),
                p(Wording.capitalised(detail) + ".").withClass("lead"),
                p(
                        text("Go on with the "),
                        a("latest stories").withHref("/"),
                        text(", or "),
                        a("search the archive").withHref("/search"),
                        text(".")));
    }
}
