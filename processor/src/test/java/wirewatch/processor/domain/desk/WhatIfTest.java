package wirewatch.processor.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Article;
import wirewatch.contract.Clipping;
import wirewatch.contract.Decision;
import wirewatch.contract.Evidence.Otherwise;

class WhatIfTest {

    private static final Article SHORT_REPRINT =
            Dam.reprintWithout("The release", "\"We are", "Some 2,400", "The dam was", "Forecasters");

    @Test
    void every_threshold_has_a_name_a_meaning_and_a_default_within_its_bounds() {
        assertThat(Thresholds.all()).allSatisfy(one -> {
            double now = one.now().applyAsDouble(DeskSettings.DEFAULT);
            assertThat(now).isBetween(one.lowest(), one.highest());
            assertThat(Thresholds.with(DeskSettings.DEFAULT, one.key() + "=" + now))
                    .isEqualTo(DeskSettings.DEFAULT);
            assertThat(one.now().applyAsDouble(Thresholds.with(DeskSettings.DEFAULT, one.key() + "=" + one.highest())))
                    .isEqualTo(one.highest());
        });
    }

    @Test
    void an_unknown_threshold_is_refused_with_those_that_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Thresholds.with(DeskSettings.DEFAULT, "copy.words=0.5"))
                .withMessageContaining("copy.words")
                .withMessageContaining("copy.own-words");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Thresholds.with(DeskSettings.DEFAULT, "copy.own-words=2"))
                .withMessageContaining("0.0 to 1.0, not 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Thresholds.with(DeskSettings.DEFAULT, "copy.own-words"))
                .withMessageContaining("KEY=VALUE");
    }

    @Test
    void a_copy_says_from_which_threshold_on_it_were_none() {
        Pressroom room = arrive(DeskSettings.DEFAULT, Dam.original(), framed(SHORT_REPRINT));
        Clipping reprint = room.clippingOf(framed(SHORT_REPRINT));

        assertThat(reprint.decision()).isEqualTo(Decision.REPRINT);
        assertThat(reprint.evidence().otherwise()).singleElement().satisfies(other -> {
            assertThat(other.setting()).isEqualTo("copy.own-words");
            assertThat(other.beyond()).isBetween(0.38, 0.8);
        });
    }

    @Test
    void what_is_said_of_another_threshold_is_what_it_would_do() {
        List<Article> articles = List.of(Dam.original(), framed(SHORT_REPRINT), Dam.otherStory(), Dam.ownReport());
        Pressroom room = arrive(DeskSettings.DEFAULT, articles.toArray(Article[]::new));
        List<String> said = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            for (Otherwise other : room.clippingOf(articles.get(i)).evidence().otherwise()) {
                assertThat(decision(articles.subList(0, i + 1), other, 0.001))
                        .as(other.toString())
                        .isEqualTo(other.decision());
                said.add(other.setting());
            }
        }
        assertThat(said).contains("copy.own-words");
    }

    @Test
    void candidates_tell_their_rule_their_threshold_and_the_parts_of_their_score() {
        Pressroom room = arrive(DeskSettings.DEFAULT, Dam.original(), framed(SHORT_REPRINT));

        assertThat(room.clippingOf(framed(SHORT_REPRINT)).evidence().candidates())
                .first()
                .satisfies(candidate -> {
                    assertThat(candidate.verdict()).isEqualTo("COPY");
                    assertThat(candidate.rule()).isEqualTo("own-words");
                    assertThat(candidate.threshold()).isEqualTo(0.38);
                    assertThat(candidate.score()).isGreaterThan(0.38);
                    assertThat(candidate.parts())
                            .containsKeys("ownWordsOfEarlier", "ownWordsOfThis", "longestRun", "first.arrived");
                });
    }

    /** What the last of some articles is with a threshold just behind the value that was named. */
    private static Decision decision(List<Article> articles, Otherwise other, double step) {
        double value = other.beyond() + (other.beyond() < other.now() ? -step : step);
        DeskSettings settings = Thresholds.with(DeskSettings.DEFAULT, other.setting() + "=" + value);
        Pressroom room = arrive(settings, articles.toArray(Article[]::new));
        return room.clippingOf(articles.get(articles.size() - 1)).decision();
    }

    /** Between own paragraphs of its own. */
    private static Article framed(Article article) {
        return Dam.article(
                article.url(),
                article.source(),
                article.title(),
                article.text() + "\n"
                        + "The harbour office keeps two tugs under steam tonight and has asked the owners of small boats to take them out of the lower basin before the morning tide comes in.");
    }

    private static Pressroom arrive(DeskSettings settings, Article... articles) {
        Pressroom room = new Pressroom(settings);
        for (Article article : articles) {
            room.arrives(article);
        }
        return room;
    }
}
