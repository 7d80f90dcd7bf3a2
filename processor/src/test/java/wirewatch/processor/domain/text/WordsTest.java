package wirewatch.processor.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordsTest {

    @TestFactory
    Stream<DynamicTest> two_ways_to_write_the_same_words_have_the_same_hashes() {
        return Stream.of(
                        "U.S. forces|US forces",
                        "the U.S.|the US",
                        "the U.N.'s envoy|the UN envoy",
                        "Qatar's minister|Qatar minister",
                        "Qatar’s minister|Qatar's minister",
                        "“We” – he said|\"We\" - he said",
                        "13,500 bags|13500 bags",
                        "13.500 Säcke|13500 Säcke",
                        "5,93 Mio|5.93 Mio",
                        "DAM HOLDS|dam holds",
                        "cafe\u0301|caf\u00E9",
                        "مُحَمَّد|محمد",
                        "محـــمد|محمد",
                        "أحمد|احمد",
                        "ایران|ايران",
                        "کتاب|كتاب",
                        "می\u200Cخواهم|میخواهم",
                        "İstanbul|istanbul",
                        "ISTANBUL|istanbul",
                        "Ёлка|елка",
                        "ХОРОШО|хорошо")
                .map(pair -> DynamicTest.dynamicTest(pair, () -> {
                    String[] both = pair.split("\\|", -1);
                    assertThat(hashes(Fold.text(both[0]))).isEqualTo(hashes(Fold.text(both[1])));
                }));
    }

    @TestFactory
    Stream<DynamicTest> other_words_have_other_hashes() {
        return Stream.of(
                        "dam|dame", "5.93|593|59.3", "किताब|कताब", "की|का|के", "won't|wont s", "one two|two one", "a|b")
                .map(words -> DynamicTest.dynamicTest(words, () -> {
                    List<List<Long>> all = Stream.of(words.split("\\|", -1))
                            .map(WordsTest::hashes)
                            .toList();
                    assertThat(all).doesNotHaveDuplicates();
                }));
    }

    @TestFactory
    Stream<DynamicTest> words_are_cut_where_readers_would_cut_them() {
        return Stream.of(
                        "U.S. forces left.|U.S,forces,left",
                        "don't 'quote' it|don't,quote,it",
                        "5.93 mln, 13,500 bags.|5.93,mln,13,500,bags",
                        "हिन्दी में लिखी किताब।|हिन्दी,में,लिखी,किताब",
                        "বাংলা ভাষা|বাংলা,ভাষা",
                        "大橋は閉鎖|大,橋,は,閉,鎖",
                        "สะพาน|ส,ะ,พ,า,น",
                        "서울 대교|서울,대교",
                        "\uD840\uDC00x \uD835\uDC9C|\uD840\uDC00,x,\uD835\uDC9C",
                        "\u0301\u0640 x|x",
                        "||")
                .map(form -> DynamicTest.dynamicTest(form, () -> {
                    int bar = form.indexOf('|');
                    assertThat(String.join(",", cut(form.substring(0, bar))))
                            .isEqualTo(form.substring(bar + 1).replace("|", ""));
                }));
    }

    @Test
    void sentences_and_paragraphs_begin_where_they_do() {
        Words words = Words.of("The U.S. left. Nobody stayed\nHe said 5.");
        assertThat(IntStream.range(0, words.size()).filter(words::startsSentence))
                .containsExactly(0, 3, 5);
        assertThat(IntStream.range(0, words.size()).filter(words::startsParagraph))
                .containsExactly(0, 5);
        assertThat(words.isCapital(0)).isTrue();
        assertThat(words.isNumber(7)).isTrue();
    }

    @Test
    void offsets_ascend_and_hold_on_any_characters() {
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            String text = anything(random);
            Words words = Words.of(text);
            int before = 0;
            for (int w = 0; w < words.size(); w++) {
                assertThat(words.start(w)).isGreaterThanOrEqualTo(before);
                assertThat(words.end(w)).isGreaterThan(words.start(w)).isLessThanOrEqualTo(text.length());
                assertThat(Words.of(words.word(w)).size()).as(words.word(w)).isEqualTo(1);
                before = words.end(w);
            }
        }
    }

    @Test
    void the_same_words_on_other_lines_have_the_same_hashes() {
        Random random = new Random(6);
        for (int i = 0; i < 2_000; i++) {
            String text = new RandomPages(random.nextLong()).page();
            assertThat(hashes(text.replaceAll("\\s+", "\n"))).isEqualTo(hashes(text.replaceAll("\\s+", " ")));
        }
    }

    private static String anything(Random random) {
        String common = "aB9é'’.,U.S \nحـ\u0650क\u093F漢ส\uD840\uDC00\u0301\u200D-";
        StringBuilder text = new StringBuilder();
        for (int c = random.nextInt(40); c > 0; c--) {
            boolean rare = random.nextInt(8) == 0;
            text.append(rare ? (char) random.nextInt(0x10000) : common.charAt(random.nextInt(common.length())));
        }
        return text.toString();
    }

    private static List<Long> hashes(String text) {
        Words words = Words.of(text);
        return IntStream.range(0, words.size()).mapToObj(words::hash).toList();
    }

    private static List<String> cut(String text) {
        Words words = Words.of(text);
        return IntStream.range(0, words.size()).mapToObj(words::word).toList();
    }
}
