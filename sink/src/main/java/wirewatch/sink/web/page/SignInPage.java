package wirewatch.sink.web.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import wirewatch.sink.web.Assets;

/** Asks for a token. */
public final class SignInPage {

    private final Frame frame;

    public SignInPage(Assets assets) {
        this.frame = new Frame(assets);
    }

    /**
     * @param to where to go after it
     * @param wrong whether the token that was sent is none
     */
    public void show(Context context, @Nullable String to, boolean wrong) {
        frame.show(
                context,
                Frame.Place.NOWHERE,
                "Sign in",
                h1("Sign in"),
                form(
                                iff(
                                        wrong,
                                        p("This token is not known here.")
                                                .withClass("wrong")
                                                .attr("role", "alert")),
                                div(
                                        label("Token").attr("for", "token"),
                                        input().withType("password")
                                                .withId("token")
                                                .withName("token")
                                                .isRequired()
                                                .attr("autocomplete", "current-password")),
                                input().withType("hidden").withName("to").withValue(to == null ? "/" : to),
                                p("A token that may read opens the pages; one that may write also arms watches.")
                                        .withClass("hint"),
                                div(button("Sign in").withType("submit").withClass("strong"))
                                        .withClass("actions"))
                        .withAction("/signin")
                        .withMethod("post")
                        .withClass("sheet"));
    }
}
