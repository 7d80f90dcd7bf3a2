package wirewatch.processor.domain.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Furniture;
import wirewatch.contract.Tag;
import wirewatch.processor.domain.text.Words;

final class TaggerLawsTest {

    private static final int MOST_NAMES = 30;

    private static final List<String> PIECES = List.of(
            "President ",
            "Ana ",
            "Duarte ",
            "Ana Duarte ",
            "said ",
            "the ",
            "Bank of ",
            "Ministry of ",
            "Iran",
            "Gaza Strip ",
            "al-Karimi ",
            "bin ",
            "Al Thani ",
            "Inc ",
            "(AP) ",
            "told Reuters ",
            "news agency ",
            "Fars ",
            "New York Times ",
            "U.S. ",
            "us ",
            "J. ",
            "Mr. ",
            "O'Neil’s ",
            "’s ",
            ". ",
            ", ",
            "- ",
            "-",
            "\n",
            "“",
            "” ",
            " & ",
            "32, ",
            "и ",
            "Москва ",
            "北京",
            "الدوحة ",
            "Ünal ",
            "ß",
            "\uD83D\uDE00 ",
            "of ",
            "and ",
            "in ",
            "Monday ",
            "crude oil ",
            "ceasefire ",
            "A",
            "\u00A0");

    @Test
    void offsets_point_at_words_and_ascend_and_names_stay_few() {
        random(400).forEach(text -> {
            Words words = Words.of(text);
            Set<Integer> starts = IntStream.range(0, words.size())
                    .mapToObj(words::start)
                    .collect(Collectors.toCollection(TreeSet::new));
            List<Tag> tags = Tags.of(text).all();

            assertThat(tags).allSatisfy(tag -> {
                assertThat(starts).containsAll(tag.offsets());
                assertThat(tag.offsets()).isSorted().doesNotHaveDuplicates();
            });
            assertThat(tags.stream().filter(tag -> tag.id().matches("(person|org|place):.*")))
                    .hasSizeLessThanOrEqualTo(MOST_NAMES);
            assertThat(tags.stream().map(Tag::id)).doesNotHaveDuplicates();
        });
    }

    @Test
    void a_person_is_named_by_words_of_its_label_at_each_offset() {
        random(400).forEach(text -> {
            Tags tags = Tags.of(text);
            tags.persons()
                    .forEach(name -> tags.tag("person:" + name).offsets().forEach(offset -> {
                        Words words = Words.of(text.substring(offset, Math.min(text.length(), offset + 60)));
                        Words label = Words.of(name);
                        assertThat(IntStream.range(0, label.size()).mapToObj(label::hash))
                                .as(name + " at " + offset + " of " + text)
                                .contains(words.hash(0));
                    }));
        });
    }

    @Test
    void the_same_text_has_always_the_same_tags() {
        random(100).forEach(text -> {
            List<Tag> first = Tags.of(text).all();
            assertThat(new Tags(text, Tags.of(text).all()).all()).isEqualTo(first);
        });
    }

    @Test
    void every_script_is_read_without_an_error() {
        for (String language : List.of("en", "zh", "th", "ka", "und", "", "en-GB", "x-klingon", "hy")) {
            for (int block = 0; block < 0x20000; block += 0x60) {
                String text = IntStream.range(block, block + 0x60)
                        .filter(c -> c > 0xDFFF || c < 0xD800)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining(block % 7 == 0 ? " " : ""));
                assertThatCode(() -> Tags.of(text, text, Furniture.NONE, language))
                        .as(text)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void hostile_texts_give_few_tags() {
        for (String text : List.of(
                "Aa Bb ".repeat(50_000),
                "President Xa Yb said. ".repeat(20_000),
                "A".repeat(1_000_000),
                "A-".repeat(300_000),
                "Mr. ".repeat(100_000),
                "(AP) ".repeat(100_000),
                "news agency ".repeat(50_000),
                "bin ".repeat(100_000) + "Al")) {
            List<Tag> tags = Tags.of(text, text, Furniture.NONE, "en").all();

            assertThat(tags).hasSizeLessThanOrEqualTo(MOST_NAMES + 25);
            assertThat(tags).allSatisfy(tag -> {
                assertThat(tag.label()).hasSizeLessThanOrEqualTo(120);
                assertThat(tag.offsets()).hasSizeLessThanOrEqualTo(100);
            });
        }
    }

    @Test
    void thousands_of_different_names_are_cut_to_thirty() {
        String text = IntStream.range(0, 5_000)
                .mapToObj(i -> "Minister Ana Du" + letters(i) + " spoke at length today. ")
                .collect(Collectors.joining());

        assertThat(Tags.of(text).persons()).hasSize(MOST_NAMES);
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(c -> Character.toString('a' + Character.digit(c, 26)))
                .collect(Collectors.joining());
    }

    private static List<String> random(int count) {
        Random random = new Random(20_231_124);
        return IntStream.range(0, count)
                .mapToObj(i -> random.ints(5 + random.nextInt(80), 0, PIECES.size())
                        .mapToObj(PIECES::get)
                        .collect(Collectors.joining(random.nextInt(3) == 0 ? " " : "")))
                .toList();
    }
}
