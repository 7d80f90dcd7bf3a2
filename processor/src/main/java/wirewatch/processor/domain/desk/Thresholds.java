package wirewatch.processor.domain.desk;

import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import wirewatch.processor.domain.copy.CopySettings;

/** The thresholds by their names: what {@code wirewatch decide --what-if} may change, and what an explanation names. */
public final class Thresholds {

    static final String SAME_TEXT = "copy.same-text";
    static final String OWN_WORDS = "copy.own-words";
    static final String OWN_WORDS_OF_OTHER = "copy.own-words-of-other";
    static final String STORY_JOIN = "story.join";

    static final String OWN_WORDS_RULE = "own-words";
    static final String STORY_RULE = "story-score";

    private static final double HIGHEST_ODDS = 100;
    private static final double LONGEST_MEMORY_DAYS = 366;

    private static final List<Threshold> ALL = List.of(
            copy(
                    SAME_TEXT,
                    "share of both texts in the other that makes them one text",
                    1,
                    CopySettings::sameText,
                    (c, v) -> copies(v, c.ownWords(), c.ownWordsOfOther(), c.fewestShared(), c.lateSource())),
            copy(
                    OWN_WORDS,
                    "share of own words in the other text that makes a copy",
                    1,
                    CopySettings::ownWords,
                    (c, v) -> copies(c.sameText(), v, c.ownWordsOfOther(), c.fewestShared(), c.lateSource())),
            copy(
                    OWN_WORDS_OF_OTHER,
                    "and at least this share of the other one",
                    1,
                    CopySettings::ownWordsOfOther,
                    (c, v) -> copies(c.sameText(), c.ownWords(), v, c.fewestShared(), c.lateSource())),
            copy(
                    "copy.fewest-shared",
                    "own words in common below which a passage is a phrase",
                    10_000,
                    CopySettings::fewestShared,
                    (c, v) -> copies(c.sameText(), c.ownWords(), c.ownWordsOfOther(), (int) v, c.lateSource())),
            copy(
                    "copy.late-source",
                    "how sure a later text must be the source before a decision is changed",
                    1,
                    CopySettings::lateSource,
                    (c, v) -> copies(c.sameText(), c.ownWords(), c.ownWordsOfOther(), c.fewestShared(), v)),
            new Threshold(
                    STORY_JOIN,
                    "log odds that an article needs to join a story",
                    -HIGHEST_ODDS,
                    HIGHEST_ODDS,
                    desk -> desk.stories().joinScore(),
                    (desk, v) -> story(
                            desk, v, desk.stories().mergeScore(), desk.stories().splitScore())),
            new Threshold(
                    "story.merge",
                    "log odds that two stories need to become one",
                    -HIGHEST_ODDS,
                    HIGHEST_ODDS,
                    desk -> desk.stories().mergeScore(),
                    (desk, v) -> story(
                            desk, desk.stories().joinScore(), v, desk.stories().splitScore())),
            new Threshold(
                    "story.split",
                    "log odds below which a part of a story leaves it",
                    -HIGHEST_ODDS,
                    HIGHEST_ODDS,
                    desk -> desk.stories().splitScore(),
                    (desk, v) -> story(
                            desk, desk.stories().joinScore(), desk.stories().mergeScore(), v)),
            new Threshold(
                    "memory-days",
                    "days of event time for which articles are remembered",
                    1,
                    LONGEST_MEMORY_DAYS,
                    desk -> desk.memory().toDays(),
                    (desk, v) -> new DeskSettings(
                            Duration.ofDays(v.longValue()), desk.eventTime(), desk.copies(), desk.stories())));

    private Thresholds() {}

    /** All that there are, in the order in which they are told. */
    public static List<Threshold> all() {
        return ALL;
    }

    /**
     * The same settings with one changed.
     *
     * @param assignment {@code KEY=VALUE}
     * @throws IllegalArgumentException saying what is wrong and what would have been right
     */
    public static DeskSettings with(DeskSettings desk, String assignment) {
        int equals = assignment.indexOf('=');
        if (equals <= 0) {
            throw new IllegalArgumentException("KEY=VALUE is wanted, such as " + OWN_WORDS + "=0.5, not " + assignment);
        }
        String key = assignment.substring(0, equals).strip();
        Threshold threshold = ALL.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no threshold is called " + key + ": there are "
                        + ALL.stream().map(Threshold::key).collect(Collectors.joining(", "))));
        return threshold.apply(desk, assignment.substring(equals + 1).strip());
    }

    private static Threshold copy(
            String key,
            String meaning,
            double highest,
            ToDoubleFunction<CopySettings> now,
            BiFunctionOfDouble<CopySettings> change) {
        return new Threshold(
                key,
                meaning,
                highest > 1 ? 1 : 0,
                highest,
                desk -> now.applyAsDouble(desk.copies()),
                (desk, v) -> new DeskSettings(
                        desk.memory(), desk.eventTime(), change.apply(desk.copies(), v), desk.stories()));
    }

    private static CopySettings copies(double same, double own, double other, int shared, double late) {
        CopySettings usual = CopySettings.DEFAULT;
        return new CopySettings(same, own, other, Math.min(usual.passages(), own), shared, usual.names(), late);
    }

    private static DeskSettings story(DeskSettings desk, double join, double merge, double split) {
        return new DeskSettings(
                desk.memory(), desk.eventTime(), desk.copies(), desk.stories().withScores(join, merge, split));
    }

    /** A change of one value. */
    private interface BiFunctionOfDouble<T> {
        T apply(T settings, double value);
    }

    /**
     * A number that decisions hang on.
     *
     * @param key its name
     * @param meaning in a few words
     * @param lowest that it may be
     * @param highest that it may be
     * @param now reads it
     * @param change sets it
     */
    public record Threshold(
            String key,
            String meaning,
            double lowest,
            double highest,
            ToDoubleFunction<DeskSettings> now,
            BiFunction<DeskSettings, Double, DeskSettings> change) {

        private DeskSettings apply(DeskSettings desk, String value) {
            double number = number(value);
            if (!(number >= lowest && number <= highest)) {
                throw new IllegalArgumentException(
                        key + " is a number from " + lowest + " to " + highest + ", not " + value);
            }
            return change.apply(desk, number);
        }

        private static double number(String value) {
            try {
                return Double.parseDouble(value);
            } catch (NumberFormatException e) {
                return Double.NaN;
            }
        }
    }
}
