package wirewatch.processor.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Article;
import wirewatch.contract.Clipping;
import wirewatch.contract.Decision;
import wirewatch.contract.Evidence;

/** What happens when a publisher takes an article back. */
class WithdrawalTest {

    private final Pressroom room = new Pressroom(DeskSettings.DEFAULT);

    @Test
    void an_article_taken_back_comes_out_again_without_its_text() {
        room.arrives(Dam.original());
        Clipping published = room.clippingOf(Dam.original());

        Ruling ruling = room.arrives(retraction(Dam.original(), null));

        Clipping withdrawn = room.clippingOf(Dam.original());
        assertThat(ruling.decision()).isEqualTo(Decision.REVISION);
        assertThat(withdrawn.withdrawn()).isTrue();
        assertThat(withdrawn.text()).isEmpty();
        assertThat(withdrawn.version()).isEqualTo(published.version() + 1);
        assertThat(withdrawn.revisionOf()).isEqualTo(published.id());
        assertThat(withdrawn.story()).isEqualTo(published.story());
        assertThat(withdrawn.headline()).isEqualTo("Velda dam to open spillway gates");
        assertThat(withdrawn.outlet()).isEqualTo("Meridian Wire");
        assertThat(withdrawn.language()).isEqualTo("en");
        assertThat(withdrawn.evidence().rule()).isEqualTo(Evidence.WITHDRAWN);
        assertThat(withdrawn.tags())
                .hasSameSizeAs(published.tags())
                .allSatisfy(tag -> assertThat(tag.offsets()).isEmpty());
    }

    @Test
    void a_text_taken_back_is_no_origin_of_its_story_any_more() {
        room.arrives(Dam.original());
        Ruling own = room.arrives(Dam.ownReport());
        assertThat(room.story(own.story()).count().origins()).isEqualTo(2);

        room.arrives(retraction(Dam.original(), null));

        assertThat(room.story(own.story()).count().origins()).isEqualTo(1);
        assertThat(room.story(own.story()).count().clippings()).isEqualTo(2);
    }

    @Test
    void its_copies_stay_copies_but_nothing_is_a_copy_of_it_any_more() {
        room.arrives(Dam.original());
        room.arrives(retraction(Dam.original(), null));

        Ruling late = room.arrives(Dam.reprintWithout("Asked about"));

        assertThat(late.decision()).isEqualTo(Decision.RELATED);
        assertThat(late.story()).isEqualTo(room.clippingOf(Dam.original()).story());
    }

    @Test
    void taken_back_twice_is_a_repeat() {
        room.arrives(Dam.original());
        room.arrives(retraction(Dam.original(), null));

        assertThat(room.arrives(retraction(Dam.original(), null)).decision()).isEqualTo(Decision.REPEAT);
    }

    @Test
    void what_its_publisher_puts_in_its_place_is_published() {
        room.arrives(Dam.original());
        room.arrives(retraction(Dam.original(), "Meridian Wire has withdrawn this report, which named the wrong dam."));

        assertThat(room.clippingOf(Dam.original()).text()).contains("named the wrong dam");
        assertThat(room.clippingOf(Dam.original()).withdrawn()).isTrue();
    }

    @Test
    void the_same_words_sent_along_with_the_retraction_are_not_published_again() {
        room.arrives(Dam.original());
        room.arrives(retraction(Dam.original(), Dam.original().text()));

        assertThat(room.clippingOf(Dam.original()).text()).isEmpty();
    }

    @Test
    void an_article_may_come_back() {
        room.arrives(Dam.original());
        Ruling withdrawn = room.arrives(retraction(Dam.original(), null));

        Ruling again = room.arrives(Dam.original());

        assertThat(again.decision()).isEqualTo(Decision.REVISION);
        assertThat(again.story()).isEqualTo(withdrawn.story());
        assertThat(room.clippingOf(Dam.original()).withdrawn()).isFalse();
        assertThat(room.clippingOf(Dam.original()).version()).isEqualTo(3);
        assertThat(room.arrives(Dam.reprintWithout("Asked about")).decision()).isEqualTo(Decision.REPRINT);
    }

    @Test
    void nothing_comes_of_a_retraction_of_what_was_never_there() {
        Ruling ruling = room.arrives(retraction(Dam.original(), null));

        assertThat(ruling.clippings()).isEmpty();
        assertThat(ruling.stories()).isEmpty();
    }

    @Test
    void a_retraction_finds_its_article_in_another_language() {
        Article spanish = Dam.article(
                "https://eco.example/presa",
                "El Eco",
                "La presa",
                NewsIn.of("es").original().text());
        room.arrives(spanish);
        room.arrives(retraction(spanish, null));

        assertThat(room.clippingOf(spanish).language()).isEqualTo("es");
        assertThat(room.clippingOf(spanish).withdrawn()).isTrue();
    }

    @Test
    void all_this_is_so_after_a_restart() {
        room.arrives(Dam.original());
        room.arrives(Dam.ownReport());
        room.arrives(retraction(Dam.original(), null));
        room.restarts();

        assertThat(room.arrives(retraction(Dam.original(), null)).decision()).isEqualTo(Decision.REPEAT);
        assertThat(room.arrives(Dam.reprintWithout("Asked about")).decision()).isEqualTo(Decision.RELATED);
    }

    private static Article retraction(Article article, @Nullable String text) {
        return new Article(
                null,
                article.url(),
                null,
                null,
                text,
                null,
                null,
                null,
                null,
                null,
                null,
                Article.RETRACTION,
                Map.of());
    }
}
