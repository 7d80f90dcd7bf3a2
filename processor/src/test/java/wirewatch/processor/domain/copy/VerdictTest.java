package wirewatch.processor.domain.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static wirewatch.processor.domain.copy.Dispatch.FERRY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Furniture;

class VerdictTest {

    private static final Dispatch BRIDGE = Dispatch.of(
            "A court in the river town of Halden acquitted the builders of the collapsed cable bridge after a trial of nine months.",
            "Judge Petra Lind said the prosecution had not shown that the cables were cheaper than those in the contract.",
            "Relatives of the three cyclists who died left the room before the verdict had been read to its end.",
            "The town council wants to open a new crossing for pedestrians before the winter.");

    private static final String SPEECH =
            "\"I have listened to the fishermen, to the shopkeepers and to the children who cannot reach "
                    + "their school. I will not ask them to wait for a committee. The pier is finished, and so is the patience of this island. "
                    + "From tomorrow the government moves into the harbour house, and it will stay there until the last passenger has crossed.\"";

    @Test
    void a_reprint_with_light_edits_is_a_copy() {
        Dispatch reprint = FERRY.changing("six weeks", "two months").without("Duarte told");

        assertThat(verdict(FERRY, reprint)).isEqualTo(Verdict.COPY);
    }

    @Test
    void a_reprint_of_a_third_of_the_source_is_a_copy() {
        assertThat(verdict(FERRY, new Dispatch(FERRY.paragraphs().subList(0, 3), Furniture.NONE)))
                .isEqualTo(Verdict.COPY);
    }

    @Test
    void a_reprint_within_own_paragraphs_is_a_copy() {
        List<String> framed = new ArrayList<>(BRIDGE.paragraphs());
        framed.addAll(FERRY.paragraphs());
        framed.addAll(own(12));

        assertThat(verdict(FERRY, new Dispatch(framed, Furniture.NONE))).isEqualTo(Verdict.COPY);
    }

    @Test
    void a_later_version_of_a_wire_story_is_a_copy_of_the_first() {
        Dispatch later = FERRY.adding("The island", own(1).get(0))
                .changing("will close", "closed")
                .changing("six weeks", "two months")
                .without("Duarte told")
                .adding("Two navy", own(2).get(1));

        assertThat(verdict(FERRY, later)).isEqualTo(Verdict.COPY);
    }

    @Test
    void own_reports_that_quote_one_speech_are_related() {
        Dispatch one = Dispatch.of(
                "Premier Ida Holm told islanders at the Orlo harbour that her government would not wait any longer.",
                SPEECH,
                "The crowd on the quay applauded, while a few unionists turned their backs and walked out to the boats.",
                "Holm has governed Sant Orlo since the spring with a majority of one seat.");
        Dispatch other = Dispatch.of(
                "Standing on a fish crate, Ida Holm promised on Saturday to run Sant Orlo from the quay.",
                SPEECH,
                "Her opponents called it theatre. Engineers doubt that the Orlo crossing can be repaired before the autumn storms.",
                "It was the first visit of a premier since the pier broke.");

        assertThat(verdict(one, other)).isEqualTo(Verdict.RELATED);
    }

    @Test
    void one_speech_printed_in_full_by_two_is_a_copy() {
        Dispatch speech =
                Dispatch.of(SPEECH, SPEECH.replace("fishermen", "farmers").replace("harbour", "market"));

        assertThat(verdict(speech, speech)).isEqualTo(Verdict.COPY);
    }

    @Test
    void a_posting_that_both_show_makes_no_copy() {
        String posting = "No ferry, no food, no school. We told them in March and we told them again in April, "
                + "and the answer from the harbour house was silence every single time";
        Dispatch one = Dispatch.of(
                "Islanders are angry at the harbour office of Sant Orlo.",
                posting,
                "— Marek Tolland (@mtolland) May 2",
                "The office did not answer questions on Saturday.");
        Dispatch other = Dispatch.of(
                "The opposition in Sant Orlo smells its chance.",
                posting,
                "— Marek Tolland (@mtolland) May 2",
                "Its leader has posted eleven times since the harbour was shut.");

        assertThat(verdict(one, other)).isNotEqualTo(Verdict.COPY);
    }

    @Test
    void a_digest_that_holds_first_paragraphs_of_many_stories_is_a_copy_of_none() {
        List<String> digest = new ArrayList<>(own(14));
        digest.add(4, FERRY.paragraphs().get(0));

        assertThat(verdict(FERRY, new Dispatch(digest, Furniture.NONE))).isNotEqualTo(Verdict.COPY);
    }

    @Test
    void two_lists_of_the_same_headlines_are_no_copies() {
        List<String> headlines = new ArrayList<>();
        for (String text : own(30)) {
            headlines.add(text.substring(0, text.lastIndexOf(' ')) + " ...");
        }
        List<String> shuffled = new ArrayList<>(headlines);
        Collections.shuffle(shuffled, new Random(21));

        assertThat(verdict(
                        new Dispatch(headlines, Furniture.NONE), new Dispatch(shuffled.subList(0, 20), Furniture.NONE)))
                .isEqualTo(Verdict.RELATED);
    }

    @Test
    void a_common_passage_in_own_texts_is_partial() {
        List<String> mixed = new ArrayList<>(own(5));
        mixed.addAll(FERRY.paragraphs().subList(0, 2));

        assertThat(verdict(FERRY, new Dispatch(mixed, Furniture.NONE))).isEqualTo(Verdict.PARTIAL);
    }

    @Test
    void own_reports_of_one_event_are_related() {
        Dispatch other = Dispatch.of(
                "Sant Orlo has shut its harbour because the pier is moving. Ana Duarte, who runs the port, blames neglect.",
                "Marek Tolland of the opposition wants the Monday closure debated in parliament.");

        assertThat(verdict(FERRY, other)).isEqualTo(Verdict.RELATED);
    }

    @Test
    void texts_about_different_things_are_unrelated() {
        assertThat(verdict(FERRY, BRIDGE)).isEqualTo(Verdict.UNRELATED);
    }

    @Test
    void a_text_without_words_is_unrelated_to_everything() {
        assertThat(verdict(FERRY, Dispatch.of(""))).isEqualTo(Verdict.UNRELATED);
        assertThat(verdict(Dispatch.of(""), Dispatch.of(""))).isEqualTo(Verdict.UNRELATED);
    }

    @Test
    void an_item_of_one_sentence_is_a_copy_when_it_is_the_same() {
        Dispatch item = Dispatch.of(BRIDGE.paragraphs().get(0));

        assertThat(verdict(item, item)).isEqualTo(Verdict.COPY);
    }

    @Test
    void the_verdict_does_not_depend_on_the_order_of_the_two() {
        Dispatch framed = FERRY.without("Hotel").adding("The island", own(3).get(2));

        assertThat(verdict(FERRY, framed)).isEqualTo(verdict(framed, FERRY));
        assertThat(verdict(FERRY, BRIDGE)).isEqualTo(verdict(BRIDGE, FERRY));
    }

    @Test
    void in_chinese_a_copy_is_a_copy_and_another_report_is_not() {
        Dispatch source = Dispatch.of(
                "奥尔洛岛政府宣布，由于检查人员在主码头发现裂缝，岛上唯一的渡轮港口将于星期一关闭。",
                "港口负责人杜阿尔特表示，自三月以来码头已经移动了十一厘米，没有人知道何时会停止。",
                "海军将派出两艘登陆艇运送药品、邮件和急需出行的旅客。");
        Dispatch copy = Dispatch.of(
                "奥尔洛岛政府宣布，由于检查人员在主码头发现裂缝，岛上唯一的渡轮港口已于星期一关闭。", "海军将派出两艘登陆艇运送药品、邮件和急需出行的旅客。", "当地居民在港口外排起了长队。");
        Dispatch other = Dispatch.of("周末的足球比赛吸引了两万名观众，主队在最后一分钟打进了决定胜负的一球。");

        assertThat(verdict(source, copy)).isEqualTo(Verdict.COPY);
        assertThat(verdict(source, other)).isEqualTo(Verdict.UNRELATED);
    }

    @Test
    void confidence_grows_with_the_distance_from_the_threshold() {
        Dispatch third = new Dispatch(FERRY.paragraphs().subList(0, 3), Furniture.NONE);
        List<String> mixed = new ArrayList<>(own(4));
        mixed.addAll(FERRY.paragraphs().subList(0, 4));

        double whole = Comparison.of(FERRY.side(), third.side()).confidence();
        double half = Comparison.of(FERRY.side(), new Dispatch(mixed, Furniture.NONE).side())
                .confidence();

        assertThat(whole).isGreaterThan(half).isLessThanOrEqualTo(0.99);
        assertThat(half).isGreaterThanOrEqualTo(0.5);
    }

    /** Paragraphs that are nobody else's. */
    private static List<String> own(int count) {
        List<String> paragraphs = new ArrayList<>();
        InventedNews news = new InventedNews(77);
        for (int i = 0; i < count; i++) {
            paragraphs.add(news.article(24).replace("\n", " ").replace(". ", " ") + ".");
        }
        return paragraphs;
    }

    private static Verdict verdict(Dispatch a, Dispatch b) {
        return Comparison.of(a.side(), b.side()).verdict();
    }
}
