package wirewatch.sink.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Story;
import wirewatch.contract.StoryLink;
import wirewatch.sink.archive.Archive;

/** The stories of other languages on the same event, with what both share, so that a reader can judge the link. */
final class Elsewhere {

    /** The most telling; the record has all. */
    private static final int NAMED = 6;

    private final Archive archive;

    Elsewhere(Archive archive) {
        this.archive = archive;
    }

    /** Null where none is known. */
    @Nullable
    DomContent of(Story story) {
        return story.elsewhere().isEmpty()
                ? null
                : section(
                                h2("In other languages").withId("elsewhere-title"),
                                ul(each(story.elsewhere(), this::entry)).withClass("elsewhere"))
                        .attr("aria-labelledby", "elsewhere-title");
    }

    private DomContent entry(StoryLink link) {
        String headline = archive.story(link.story()).map(Story::headline).orElse(link.story());
        return li(
                p(
                        text(language(link.language()) + ": "),
                        a(bdi(headline))
                                .withHref(Parts.path("stories", link.story()))
                                .withLang(Parts.lang(link.language()))),
                p(
                                text("Both name "),
                                each(
                                        link.shared().stream().limit(NAMED).toList(),
                                        (place, shared) -> each(text(place == 0 ? "" : ", "), bdi(named(shared)))),
                                text(String.format(
                                        Locale.ROOT,
                                        ". Score %.1f, where more than %.1f was needed.",
                                        link.score(),
                                        link.threshold())))
                        .withClass("aside"));
    }

    /** A name that both write alike is told once. */
    private static String named(StoryLink.Shared shared) {
        return shared.here().equals(shared.there()) ? shared.here() : shared.here() + " (" + shared.there() + ")";
    }

    private static String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
