package wirewatch.sink.web.page;

import j2html.TagCreator;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.Locale;

/** Elements of a picture. Colours are the style sheet's, so that pictures follow light and dark. */
final class Svg {

    private Svg() {}

    static ContainerTag<?> picture(int width, int height, String name) {
        return TagCreator.tag("svg")
                .attr("viewBox", "0 0 " + width + " " + height)
                .attr("width", width)
                .attr("height", height)
                .attr("role", "img")
                .attr("aria-label", name);
    }

    static DomContent rect(double x, double y, double width, double height, String kind) {
        return TagCreator.tag("rect")
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("width", number(width))
                .attr("height", number(height))
                .attr("class", kind);
    }

    static DomContent path(String d, String kind) {
        return TagCreator.tag("path").attr("d", d).attr("class", kind);
    }

    static ContainerTag<?> text(double x, double y, String text, String kind) {
        return TagCreator.tag("text")
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("class", kind)
                .with(TagCreator.text(text));
    }

    static ContainerTag<?> group(String kind) {
        return TagCreator.tag("g").attr("class", kind);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
