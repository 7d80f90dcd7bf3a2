package wirewatch.sink.web.page;

import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wirewatch.sink.archive.CopyPath;

/** Sources on the left, those who copy them on the right, the lines as thick as the copies are many. */
final class CopyFlow {

    private static final int WIDTH = 760;
    private static final int NAMES = 230;
    private static final int ROW = 30;
    private static final int LETTERS = 28;

    private final List<CopyPath> paths;

    CopyFlow(List<CopyPath> paths) {
        this.paths = paths;
    }

    DomContent picture() {
        Map<String, Integer> left = places(CopyPath::from);
        Map<String, Integer> right = places(CopyPath::to);
        int height = Math.max(left.size(), right.size()) * ROW + 8;
        ContainerTag<?> picture = Svg.picture(
                        WIDTH, height, "Who copies whom: " + paths.size() + " ways, named in the table below")
                .attr("class", "flow");
        long most = paths.stream().mapToLong(CopyPath::copies).max().orElse(1);
        paths.forEach(path -> picture.with(line(
                path,
                y(left.getOrDefault(Wording.outlet(path.from()), 0)),
                y(right.getOrDefault(Wording.outlet(path.to()), 0)),
                most)));
        left.forEach((name, row) -> picture.with(
                Svg.text(NAMES - 12.0, y(row) + 4, cut(name), "name").attr("text-anchor", "end")));
        right.forEach((name, row) -> picture.with(Svg.text(WIDTH - NAMES + 12.0, y(row) + 4, cut(name), "name")));
        return picture;
    }

    private Map<String, Integer> places(Function<CopyPath, @Nullable String> end) {
        Map<String, Integer> places = new LinkedHashMap<>();
        paths.forEach(path -> places.putIfAbsent(Wording.outlet(end.apply(path)), places.size()));
        return places;
    }

    private static double y(int row) {
        return row * ROW + ROW / 2.0 + 4;
    }

    private static DomContent line(CopyPath path, double from, double to, long most) {
        double middle = WIDTH / 2.0;
        String d = "M" + Svg.number(NAMES) + " " + Svg.number(from) + " C" + Svg.number(middle) + " " + Svg.number(from)
                + " " + Svg.number(middle) + " " + Svg.number(to) + " " + Svg.number(WIDTH - NAMES) + " "
                + Svg.number(to);
        return tag("path")
                .attr("d", d)
                .attr("class", "flowing")
                .attr("stroke-width", Svg.number(1.5 + 10.0 * path.copies() / most))
                .with(tag("title")
                        .with(text(Wording.outlet(path.to()) + " copied " + Wording.outlet(path.from()) + " "
                                + (path.copies() == 1 ? "once" : path.copies() + " times"))));
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LETTERS
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LETTERS - 1)) + "…";
    }
}
