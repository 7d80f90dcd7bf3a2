package wirewatch.sink.web.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.text;
import static j2html.TagCreator.textarea;

import io.javalin.http.Context;
import j2html.tags.DomContent;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Decision;
import wirewatch.contract.Watch;
import wirewatch.sink.web.Problem;
import wirewatch.sink.web.SmallBody;

/**
 * What stands in the form of a watch.
 *
 * @param id as written; empty where it is to be made from the name
 * @param name for people
 * @param query the search
 * @param kinds what it wants to hear of
 */
record WatchForm(String id, String name, String query, Set<Decision> kinds) {

    static final List<Decision> KINDS =
            List.of(Decision.NEW_STORY, Decision.RELATED, Decision.REPRINT, Decision.REVISION);

    private static final String HELP = "Words, \"phrases\", AND OR NOT, prefix*, \"near words\"~6, and the fields"
            + " title text outlet author language tag.";

    /** From the address of a page. */
    static WatchForm asked(Context context) {
        return of(
                context.queryParam("id"),
                context.queryParam("name"),
                context.queryParam("query"),
                context.queryParams("kind"));
    }

    /** From a form that was sent. */
    static WatchForm sent(Context context) {
        SmallBody.Form form = SmallBody.form(context);
        return of(form.first("id"), form.first("name"), form.first("query"), form.all("kind"));
    }

    static WatchForm of(Watch watch) {
        return new WatchForm(watch.id(), watch.name(), watch.query(), watch.kinds());
    }

    private static WatchForm of(
            @Nullable String id, @Nullable String name, @Nullable String query, List<String> kinds) {
        Set<Decision> wanted = EnumSet.noneOf(Decision.class);
        for (String kind : kinds) {
            wanted.add(KINDS.stream()
                    .filter(each -> each.name().equals(kind))
                    .findFirst()
                    .orElseThrow(() -> Problem.badRequest("kind: some of NEW_STORY, RELATED, REPRINT, REVISION")));
        }
        return new WatchForm(strip(id), strip(name), strip(query), wanted);
    }

    private static String strip(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    boolean isEmpty() {
        return query.isEmpty();
    }

    /** @throws IllegalArgumentException naming the field that is wrong */
    Watch watch() {
        return new Watch(id.isEmpty() ? made(name) : id, name, query, kinds);
    }

    /** {@code Velda dam} becomes {@code velda-dam}; of a name in another script, letters that a topic's name may have are few. */
    static String made(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String made = plain.isEmpty() ? "watch-" + Integer.toHexString(name.hashCode()) : plain;
        return made.substring(0, Math.min(made.length(), 100));
    }

    /** @param known whether such a watch is armed: its id stays */
    DomContent markup(boolean known) {
        return form(
                        div(
                                label("Name").attr("for", "name"),
                                input().withType("text")
                                        .withId("name")
                                        .withName("name")
                                        .withValue(name)
                                        .withPlaceholder("Velda dam")
                                        .attr("dir", "auto")
                                        .attr("autocomplete", "off")),
                        known ? input().withType("hidden").withName("id").withValue(id) : null,
                        div(
                                label("Search").attr("for", "query"),
                                textarea(query)
                                        .withId("query")
                                        .withName("query")
                                        .isRequired()
                                        .attr("dir", "auto")
                                        .attr("spellcheck", "false")
                                        .attr("aria-describedby", "query-help")
                                        .withPlaceholder("\"Velda dam\" AND (flood* OR spillway)"),
                                p(HELP).withId("query-help").withClass("hint")),
                        fieldset(legend("Tell me of"), each(KINDS, this::kind)),
                        div(
                                        button("Test against the archive")
                                                .withType("submit")
                                                .withFormaction("/watches/new")
                                                .attr("formmethod", "get"),
                                        button(known ? "Save" : "Arm")
                                                .withType("submit")
                                                .withClass("strong"),
                                        small(text("Arming counts for articles that come from now on.")))
                                .withClass("actions"))
                .withAction("/watches")
                .withMethod("post")
                .withClass("sheet")
                .withId("watch-form");
    }

    private DomContent kind(Decision kind) {
        boolean checked = kinds.isEmpty() || kinds.contains(kind);
        return label(
                input().withType("checkbox")
                        .withName("kind")
                        .withValue(kind.name())
                        .withCondChecked(checked),
                text(" " + Wording.name(kind)));
    }
}
