package wirewatch.sink.web.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.p;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import wirewatch.contract.Decision;
import wirewatch.sink.archive.Beat;

/** The life of a story as a strip: when its clippings came, own texts apart from copies. */
final class Timeline {

    private static final int BINS = 40;
    private static final int STEP = 6;
    private static final int HEIGHT = 30;

    private final List<Beat> beats;

    Timeline(List<Beat> beats) {
        this.beats = beats;
    }

    /** With how long it took: the strip is as wide for a minute as for a month. */
    DomContent strip() {
        return div(
                        picture(),
                        span().toSeconds() == 0
                                ? null
                                : p("came within " + Wording.span(span())).attr("aria-hidden", "true"))
                .withClass("strip");
    }

    private DomContent picture() {
        ContainerTag<?> picture = Svg.picture(BINS * STEP, HEIGHT, words()).attr("class", "timeline");
        picture.with(Svg.rect(0, HEIGHT - 1, BINS * STEP, 1, "axis"));
        List<Map<Decision, Integer>> bins = bins();
        int most = bins.stream().mapToInt(Timeline::total).max().orElse(1);
        for (int bin = 0; bin < BINS; bin++) {
            stack(picture, bins.get(bin), bin * STEP, Math.max(3, most));
        }
        return picture;
    }

    private static void stack(ContainerTag<?> picture, Map<Decision, Integer> bin, int x, int most) {
        double y = HEIGHT - 2;
        for (Decision decision : Parts.COLOURED) {
            double height = (HEIGHT - 3.0) * bin.getOrDefault(decision, 0) / most;
            if (height > 0) {
                y -= height;
                picture.with(Svg.rect(x + 0.5, y, STEP - 1.5, Math.max(1, height - 0.8), Parts.kind(decision)));
            }
        }
    }

    private static int total(Map<Decision, Integer> bin) {
        return bin.values().stream().mapToInt(Integer::intValue).sum();
    }

    private List<Map<Decision, Integer>> bins() {
        List<Map<Decision, Integer>> bins =
                IntStream.range(0, BINS).mapToObj(bin -> counts()).toList();
        beats.forEach(beat -> bins.get(bin(beat.arrived())).merge(beat.decision(), 1, Integer::sum));
        return bins;
    }

    private static Map<Decision, Integer> counts() {
        return new EnumMap<>(Decision.class);
    }

    private int bin(Instant arrived) {
        long whole = Math.max(1, span().toMillis());
        long part = Duration.between(beats.get(0).arrived(), arrived).toMillis();
        return (int) Math.max(0, Math.min(BINS - 1, part * BINS / whole));
    }

    private Duration span() {
        return beats.isEmpty()
                ? Duration.ZERO
                : Duration.between(
                        beats.get(0).arrived(), beats.get(beats.size() - 1).arrived());
    }

    private String words() {
        Map<Decision, Integer> all = counts();
        beats.forEach(beat -> all.merge(beat.decision(), 1, Integer::sum));
        int own = all.getOrDefault(Decision.NEW_STORY, 0) + all.getOrDefault(Decision.RELATED, 0);
        return Wording.plural(beats.size(), "clipping") + " within " + Wording.span(span()) + ": "
                + Wording.plural(own, "own text") + ", "
                + Wording.plural(all.getOrDefault(Decision.REPRINT, 0), "reprint") + ", "
                + Wording.plural(all.getOrDefault(Decision.REVISION, 0), "revision");
    }
}
