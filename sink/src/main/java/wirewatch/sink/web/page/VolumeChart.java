package wirewatch.sink.web.page;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.time.ZoneOffset;
import java.util.List;
import wirewatch.sink.search.DryRun.Day;

/** Alerts a day, as bars. */
final class VolumeChart {

    private static final int WIDTH = 800;
    /** Room for two dates. */
    private static final int NARROWEST = 200;

    private static final int HEIGHT = 120;
    /** Of a day among many. */
    private static final int WIDEST = 60;

    private final List<Day> days;

    VolumeChart(List<Day> days) {
        this.days = days;
    }

    DomContent picture() {
        int most = days.stream().mapToInt(Day::alerts).max().orElse(1);
        double step = Math.min(Math.max(WIDEST, NARROWEST / days.size()), (double) WIDTH / days.size());
        int width = (int) Math.max(NARROWEST, days.size() * step);
        ContainerTag<?> picture = Svg.picture(width, HEIGHT + 40, words(most)).attr("class", "volume");
        picture.with(Svg.rect(0, HEIGHT + 18.0, width, 1, "axis"));
        for (int i = 0; i < days.size(); i++) {
            bar(picture, days.get(i), i * step, step, most);
        }
        picture.with(Svg.text(0, HEIGHT + 34.0, label(days.get(0)), "from"));
        if (days.size() > 1) {
            picture.with(Svg.text(width, HEIGHT + 34.0, label(days.get(days.size() - 1)), "to")
                    .attr("text-anchor", "end"));
        }
        return picture;
    }

    private static void bar(ContainerTag<?> picture, Day day, double x, double step, int most) {
        double height = (double) HEIGHT * day.alerts() / Math.max(1, most);
        if (day.alerts() > 0) {
            picture.with(Svg.rect(x + step * .1, HEIGHT + 18 - height, step * .8, height, "day"));
        }
        if (day.alerts() > 0 && step >= 24) {
            picture.with(Svg.text(x + step / 2, HEIGHT + 14 - height, String.valueOf(day.alerts()), "count")
                    .attr("text-anchor", "middle"));
        }
    }

    private static String label(Day day) {
        return Wording.day(day.day().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private String words(int most) {
        return "Alerts a day from " + label(days.get(0)) + " to " + label(days.get(days.size() - 1)) + ", at most "
                + most;
    }
}
