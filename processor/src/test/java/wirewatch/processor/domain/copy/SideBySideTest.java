package wirewatch.processor.domain.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wirewatch.processor.domain.copy.SideBySide.Mark;
import wirewatch.processor.domain.copy.SideBySide.Paragraph;
import wirewatch.processor.domain.copy.SideBySide.Row;
import wirewatch.processor.domain.copy.SideBySide.Stretch;

class SideBySideTest {

    private static final String GATES =
            "The controlled release from the Velda dam will start at noon on Friday, the ministry of works said.";
    private static final String LEVEL =
            "The lake stands eleven centimetres above its safe level after four days of rain in the upper valley.";
    private static final String VOICE =
            "Ana Duarte, a hydrologist at the university, said that the spillway had been worn for many years.";
    private static final String BUSES =
            "Buses will take people from the lower villages to schools in Port Liska and two halls in Brannock.";

    @Test
    void a_text_beside_itself_is_the_same_in_every_row() {
        SideBySide same = SideBySide.of(lines(GATES, LEVEL), lines(GATES, LEVEL));
        assertThat(same.rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.source()).isEqualTo(row.copy()));
        assertThat(marks(same)).containsOnly(Mark.SAME);
    }

    @Test
    void a_dropped_paragraph_stands_alone_and_what_follows_stays_level() {
        SideBySide compared = SideBySide.of(lines(GATES, VOICE, BUSES), lines(GATES, BUSES));
        assertThat(compared.rows()).hasSize(3);
        Row row = compared.rows().get(1);
        assertThat(row.copy()).isEmpty();
        assertThat(row.source().get(0).stretches()).containsExactly(new Stretch(VOICE, Mark.DROPPED));
    }

    @Test
    void an_added_paragraph_stands_alone_on_the_other_side() {
        Row row = SideBySide.of(lines(GATES, BUSES), lines(GATES, VOICE, BUSES))
                .rows()
                .get(1);
        assertThat(row.source()).isEmpty();
        assertThat(row.copy().get(0).stretches()).containsExactly(new Stretch(VOICE, Mark.ADDED));
    }

    @Test
    void merged_paragraphs_stand_beside_the_one_they_became() {
        SideBySide compared = SideBySide.of(lines(GATES, LEVEL, BUSES), lines(GATES + " " + LEVEL, BUSES));
        assertThat(compared.rows()).hasSize(2);
        assertThat(compared.rows().get(0).source()).hasSize(2);
        assertThat(compared.rows().get(0).copy()).hasSize(1);
    }

    @Test
    void other_words_are_marked_on_both_sides() {
        SideBySide compared = SideBySide.of(GATES, GATES.replace("will start", "began"));
        assertThat(stretches(compared.rows().get(0).source(), Mark.REWORDED)).containsExactly("will start ");
        assertThat(stretches(compared.rows().get(0).copy(), Mark.REWORDED)).containsExactly("began ");
    }

    @Test
    void a_moved_paragraph_is_marked_where_it_was_and_where_it_is() {
        SideBySide compared = SideBySide.of(lines(VOICE, GATES, LEVEL, BUSES), lines(GATES, LEVEL, BUSES, VOICE));
        assertThat(stretches(compared.rows().get(0).source(), Mark.MOVED)).containsExactly(VOICE);
        assertThat(stretches(compared.rows().get(3 + 1).copy(), Mark.MOVED)).containsExactly(VOICE);
    }

    @Test
    void texts_without_words_have_no_rows() {
        assertThat(SideBySide.of("", "").rows()).isEmpty();
        assertThat(SideBySide.of("…\n—", GATES).rows()).hasSize(1);
    }

    @Test
    void law_every_paragraph_of_both_texts_stands_in_one_row_in_order_and_letter_for_letter() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<String> source = paragraphs(random);
            List<String> copy = edited(source, random);
            SideBySide compared = SideBySide.of(String.join("\n", source), String.join("\n", copy));
            assertThat(texts(compared.rows().stream()
                            .flatMap(row -> row.source().stream())
                            .toList()))
                    .as("source of seed %d", seed)
                    .isEqualTo(source);
            assertThat(texts(compared.rows().stream()
                            .flatMap(row -> row.copy().stream())
                            .toList()))
                    .as("copy of seed %d", seed)
                    .isEqualTo(copy);
        }
    }

    private static List<String> paragraphs(Random random) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> sentence(random))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String sentence(Random random) {
        return IntStream.range(0, 1 + random.nextInt(30))
                .mapToObj(i -> "word" + random.nextInt(60) + (random.nextInt(6) == 0 ? ", “and”" : ""))
                .collect(Collectors.joining(" ", "The ", "."));
    }

    private static List<String> edited(List<String> source, Random random) {
        List<String> copy = new ArrayList<>();
        for (String paragraph : source) {
            switch (random.nextInt(6)) {
                case 0 -> {}
                case 1 -> copy.add(sentence(random));
                case 2 -> copy.add(0, paragraph);
                case 3 -> copy.add(paragraph.replace("word1", "other"));
                default -> copy.add(paragraph);
            }
        }
        return copy;
    }

    private static List<String> texts(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph ->
                        paragraph.stretches().stream().map(Stretch::text).collect(Collectors.joining()))
                .toList();
    }

    private static List<Mark> marks(SideBySide compared) {
        return compared.rows().stream()
                .flatMap(row -> row.copy().stream())
                .flatMap(paragraph -> paragraph.stretches().stream())
                .map(Stretch::mark)
                .toList();
    }

    private static List<String> stretches(List<Paragraph> paragraphs, Mark mark) {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.stretches().stream())
                .filter(stretch -> stretch.mark() == mark)
                .map(Stretch::text)
                .toList();
    }

    private static String lines(String... paragraphs) {
        return String.join("\n", paragraphs);
    }
}
