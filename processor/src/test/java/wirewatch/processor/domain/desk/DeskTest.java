package wirewatch.processor.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Article;
import wirewatch.contract.Clipping;
import wirewatch.contract.Decision;
import wirewatch.contract.StoryCount;

class DeskTest {

    private final Pressroom pressroom = new Pressroom(DeskSettings.DEFAULT);

    @Test
    void the_first_article_of_an_event_is_a_new_story_with_one_origin() {
        Ruling ruling = pressroom.arrives(Dam.original());
        assertThat(ruling.decision()).isEqualTo(Decision.NEW_STORY);
        assertThat(ruling.clippings()).hasSize(1);
        assertThat(pressroom.story(ruling.story()).count()).isEqualTo(new StoryCount(1, 1, 1));
    }

    @Test
    void the_same_article_again_is_a_repeat_and_publishes_nothing() {
        Ruling first = pressroom.arrives(Dam.original());
        Article again = Dam.original().withUrl("http://www.meridian-wire.example/velda-dam/?utm_source=feed");
        Ruling second = pressroom.arrives(again);
        assertThat(second.decision()).isEqualTo(Decision.REPEAT);
        assertThat(second.story()).isEqualTo(first.story());
        assertThat(second.clippings()).isEmpty();
        assertThat(second.stories()).isEmpty();
    }

    @Test
    void a_reprint_that_drops_a_paragraph_names_its_source_and_the_voice_it_dropped() {
        pressroom.arrives(Dam.original());
        Article reprint = Dam.reprintWithout("Asked about the budget");
        assertThat(pressroom.arrives(reprint).decision()).isEqualTo(Decision.REPRINT);
        Clipping clipping = pressroom.clippingOf(reprint);
        assertThat(clipping.copyOf()).isNotNull();
        assertThat(clipping.copyOf().id())
                .isEqualTo(pressroom.clippingOf(Dam.original()).id());
        assertThat(clipping.copyOf().coverageOfCopy()).isGreaterThan(0.9);
        assertThat(clipping.editReport()).isNotNull();
        assertThat(clipping.editReport().voicesRemoved()).containsExactly("Ana Duarte");
        assertThat(clipping.editReport().dropped()).containsExactly(Dam.DUARTE);
    }

    @Test
    void outlets_and_origins_are_counted_apart() {
        Ruling first = pressroom.arrives(Dam.original());
        pressroom.arrives(Dam.reprintWithout("Asked about"));
        assertThat(pressroom.story(first.story()).count()).isEqualTo(new StoryCount(2, 2, 1));
        assertThat(pressroom.arrives(Dam.ownReport()).decision()).isEqualTo(Decision.RELATED);
        assertThat(pressroom.story(first.story()).count()).isEqualTo(new StoryCount(3, 3, 2));
    }

    @Test
    void another_event_is_another_story() {
        Ruling dam = pressroom.arrives(Dam.original());
        Ruling cup = pressroom.arrives(Dam.otherStory());
        assertThat(cup.decision()).isEqualTo(Decision.NEW_STORY);
        assertThat(cup.story()).isNotEqualTo(dam.story());
    }

    @Test
    void changed_content_at_the_same_address_is_a_revision_that_says_what_changed() {
        Ruling first = pressroom.arrives(Dam.original());
        Article corrected = Dam.article(
                Dam.original().url(),
                "Meridian Wire",
                Dam.original().title(),
                Dam.text().replace("Some 2,400 people", "Some 3,100 people"));
        Ruling second = pressroom.arrives(corrected);
        assertThat(second.decision()).isEqualTo(Decision.REVISION);
        assertThat(second.story()).isEqualTo(first.story());
        Clipping clipping = pressroom.clippingOf(corrected);
        assertThat(clipping.version()).isEqualTo(2);
        assertThat(clipping.editReport().reworded())
                .anySatisfy(change -> assertThat(change.after()).contains("3,100"));
        assertThat(pressroom.story(first.story()).count()).isEqualTo(new StoryCount(1, 1, 1));
    }

    @Test
    void a_copy_of_a_copy_names_the_one_it_was_taken_from() {
        pressroom.arrives(Dam.original());
        Article copy = Dam.reprintWithout("Asked about", "The dam was built");
        pressroom.arrives(copy);
        Article copyOfCopy =
                Dam.article("https://orva-online.example/1", "Orva Online", null, String.valueOf(copy.text()));
        pressroom.arrives(copyOfCopy);
        assertThat(pressroom.clippingOf(copyOfCopy).copyOf().id())
                .isEqualTo(pressroom.clippingOf(copy).id());
    }

    @Test
    void a_source_that_comes_late_changes_the_decision_on_its_copy() {
        Article copy = dated(Dam.reprintWithout("Asked about"), "2026-03-03T05:30:00Z");
        Article late = dated(Dam.original(), "2026-03-03T02:00:00Z");
        assertThat(pressroom.arrives(copy).decision()).isEqualTo(Decision.NEW_STORY);
        Ruling ruling = pressroom.arrives(late);
        assertThat(ruling.decision()).isEqualTo(Decision.RELATED);
        Clipping again = pressroom.clippingOf(copy);
        assertThat(again.version()).isEqualTo(2);
        assertThat(again.decision()).isEqualTo(Decision.REPRINT);
        assertThat(again.copyOf().id()).isEqualTo(pressroom.clippingOf(late).id());
        assertThat(pressroom.story(ruling.story()).count().origins()).isEqualTo(1);
    }

    @Test
    void a_text_older_than_the_memory_is_no_source_any_more() {
        pressroom.arrives(Dam.original());
        pressroom.daysPass(8);
        Article reprint = Dam.reprintWithout("Asked about");
        assertThat(pressroom.arrives(reprint).decision()).isNotEqualTo(Decision.REPRINT);
        assertThat(pressroom.clippingOf(reprint).copyOf()).isNull();
        assertThat(pressroom.remembered()).isEqualTo(1);
    }

    @Test
    void a_restart_at_any_moment_changes_no_decision() {
        List<Article> articles = List.of(
                Dam.original(),
                Dam.otherStory(),
                Dam.reprintWithout("Asked about"),
                Dam.ownReport(),
                Dam.original(),
                Dam.reprintWithout("Asked about", "The dam was built").withUrl("https://orva-online.example/1"));
        List<String> undisturbed = run(articles, -1);
        for (int moment = 0; moment < articles.size(); moment++) {
            assertThat(run(articles, moment))
                    .as("restart before article %d", moment)
                    .isEqualTo(undisturbed);
        }
    }

    @Test
    void languages_do_not_disturb_each_other() {
        Article spanish = Dam.article(
                "https://diario.example/presa",
                "Diario",
                "La presa abre sus compuertas",
                Dam.lines(
                        "Los ingenieros de la presa abrirán el miércoles por la mañana dos de las cinco compuertas después de nueve días de lluvia.",
                        "El nivel del río subirá unos cuarenta centímetros en la ciudad, donde los vecinos han llenado once mil sacos de arena desde el fin de semana."));
        List<String> one = run(List.of(Dam.original(), spanish, Dam.ownReport(), Dam.otherStory()), -1);
        List<String> other = run(List.of(spanish, Dam.original(), Dam.ownReport(), Dam.otherStory()), -1);
        assertThat(List.of(other.get(1), other.get(0), other.get(2), other.get(3)))
                .isEqualTo(one);
    }

    private static List<String> run(List<Article> articles, int restartBefore) {
        Pressroom room = new Pressroom(DeskSettings.DEFAULT);
        List<String> rulings = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (i == restartBefore) {
                room.restarts();
            }
            Ruling ruling = room.arrives(articles.get(i));
            rulings.add(ruling.decision() + " " + ruling.story());
        }
        return rulings;
    }

    private static Article dated(Article article, String published) {
        return new Article(
                null,
                article.url(),
                article.source(),
                article.title(),
                article.text(),
                null,
                published,
                null,
                null,
                null,
                null,
                null,
                Map.of());
    }
}
