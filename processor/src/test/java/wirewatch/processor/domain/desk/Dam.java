package wirewatch.processor.domain.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Article;

/** A wire story and what newsrooms made of it, for scenarios: each factory names only what the scenario is about. */
public final class Dam {

    /** The paragraph that names a speaker whom no other paragraph names. */
    public static final String DUARTE =
            "Asked about the budget, Ana Duarte said the regional water board had warned the ministry in January that the spillway gates were past their service life and that no money had been set aside.";

    private static final List<String> PARAGRAPHS = List.of(
            "Engineers at the Velda dam will open two of its five spillway gates on Wednesday morning after nine days of rain pushed the reservoir to its highest level in thirty-one years.",
            "The release will raise the Orva river by about forty centimetres at the town of Liska, where volunteers have filled eleven thousand sandbags since the weekend, the regional water board said.",
            DUARTE,
            "\"We are not emptying the lake, we are buying ourselves room for Friday's storm,\" said Tomas Reval, who runs the dam for the state utility.",
            "Some 2,400 people in four villages below the dam were told to be ready to leave within two hours, and schools in the valley stay closed until Monday.",
            "The dam was built in 1968 and was last opened this far in the flood of 1995, when the river broke its banks at Liska and damaged three hundred homes.",
            "Forecasters expect another sixty millimetres of rain by Saturday, most of it in the upper valley, before a dry spell sets in next week.");

    private Dam() {}

    /** The wire's own article. */
    public static Article original() {
        return article(
                "https://meridian-wire.example/velda-dam", "Meridian Wire", "Velda dam to open spillway gates", text());
    }

    /** Another outlet's article with the wire's text, without the paragraphs that begin so. */
    public static Article reprintWithout(String... beginnings) {
        String kept = PARAGRAPHS.stream()
                .filter(paragraph -> Stream.of(beginnings).noneMatch(paragraph::startsWith))
                .collect(Collectors.joining("\n"));
        return article(
                "https://harbour-post.example/news/dam",
                "Harbour Post",
                "Gates to open at Velda dam",
                kept.replace("will open", "opened").replace("\"", "“"));
    }

    /** A third outlet's own words on the same event. */
    public static Article ownReport() {
        return article(
                "https://valley-radio.example/orva",
                "Valley Radio",
                "Liska waits as Velda dam opens its gates",
                lines(
                        "Sandbags lined the main street of Liska as the first water from the Velda dam came down the Orva.",
                        "The reservoir behind the Velda dam stands higher than at any time since 1995, and Tomas Reval of the state utility told this station that two spillway gates would stay open until Friday.",
                        "Families from four villages in the valley packed their cars after the regional water board asked 2,400 residents to be ready to go."));
    }

    /** Nothing to do with a dam. */
    public static Article otherStory() {
        return article(
                "https://harbour-post.example/sport/final",
                "Harbour Post",
                "Rovers win the cup on penalties",
                lines(
                        "Port Celan Rovers won the national cup for the first time in forty years on Sunday, beating Athletic Marrow five to four on penalties.",
                        "Goalkeeper Ilse Brandt saved the last two kicks in front of thirty thousand supporters at the Marrow stadium.",
                        "The coach, Pavel Nemec, called it the finest evening of his career and promised the players a week without training."));
    }

    /** A text of these paragraphs. */
    static String lines(String... paragraphs) {
        return String.join("\n", paragraphs);
    }

    /** The original's text, a paragraph a line. */
    public static String text() {
        return String.join("\n", PARAGRAPHS);
    }

    /** An article of an outlet. */
    public static Article article(@Nullable String url, @Nullable String source, @Nullable String title, String text) {
        return new Article(null, url, source, title, text, null, null, null, null, null, null, null, Map.of());
    }
}
