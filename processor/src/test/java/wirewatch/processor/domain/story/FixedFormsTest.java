package wirewatch.processor.domain.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wirewatch.processor.domain.text.Words;

/** Texts that are all form: each tells of another place or company, in the words of the last. */
class FixedFormsTest {

    private static final int TEXTS = 30;
    private static final long HOUR = 3_600_000L;
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

    private final Random random = new Random(17);

    /** Forms with N for a name, D for a day of the week and # for a number. */
    private enum Form {
        WEATHER(
                "Weather for N",
                "Sunny at first in N on D, with clouds from the west in the afternoon and a chance of showers towards evening."
                        + " Highs of # degrees, lows of # overnight. Wind from the south-west at # kilometres an hour."
                        + " Sunrise at 6:#, sunset at 7:#. Pollen low, air quality good."),
        MARKET(
                "N shares close higher",
                "Shares in N closed higher on D as investors bought banks and technology companies. The main index rose #"
                        + " points, or 0.# percent, to 4,#. Volume was # million shares. Among the day's gainers, N Steel rose # percent,"
                        + " while N Air lost #. Traders said the market would wait for inflation figures."),
        DIVIDEND(
                "N Corp declares quarterly dividend",
                "The board of N Corp declared a regular quarterly dividend of # cents a share, payable April # to"
                        + " shareholders of record on March #. The company last paid # cents."),
        COLUMN(
                "Your garden this week, with N",
                "Dear readers, it has been a week of rain and so we turn to the greenhouse. A reader from N asks why the leaves turn"
                        + " yellow. The answer is simple: too much water. Wait # days, then give # spoons of feed. Next week we shall"
                        + " prune the roses. Write to N at the usual address.");

        private final String title;
        private final String body;

        Form(String title, String body) {
            this.title = title;
            this.body = body;
        }
    }

    @ParameterizedTest
    @EnumSource
    void texts_of_one_form_do_not_clump(Form form) {
        StoryIndex index = new StoryIndex(StorySettings.defaults(), Background.of("en"));
        Profiler profiler = Profiler.of("en");
        Map<String, String> stories = new HashMap<>();
        for (int i = 0; i < TEXTS; i++) {
            String name = name();
            StoryProfile profile =
                    profiler.profile(Words.of(filled(form.title, name)), Words.of(filled(form.body, name)));
            Placement placement = index.place("c" + i, profile, i * HOUR, null);
            stories.put("c" + i, placement.joined());
            placement.moves().forEach(move -> move.clippings().forEach(moved -> stories.put(moved, move.to())));
        }

        Map<String, Integer> sizes = new HashMap<>();
        stories.values().forEach(story -> sizes.merge(index.current(story), 1, Integer::sum));
        assertThat(sizes.values()).allSatisfy(size -> assertThat(size).isLessThanOrEqualTo(3));
    }

    private String name() {
        String letters = "" + "bdfgklmnprstv".charAt(random.nextInt(13)) + "aeiou".charAt(random.nextInt(5))
                + "lmnrst".charAt(random.nextInt(6)) + "aeiou".charAt(random.nextInt(5))
                + "ndrvk".charAt(random.nextInt(5))
                + "aeio".charAt(random.nextInt(4));
        return letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
    }

    private String filled(String form, String name) {
        StringBuilder text = new StringBuilder();
        for (String word : form.split("\\b", -1)) {
            text.append(word.equals("N") ? name : word.equals("D") ? DAYS.get(random.nextInt(DAYS.size())) : word);
        }
        String all = text.toString();
        while (all.contains("#")) {
            all = all.replaceFirst("#", String.valueOf(10 + random.nextInt(50)));
        }
        return all;
    }
}
