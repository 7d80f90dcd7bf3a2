package wirewatch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleIdTest {

    @Test
    void deliveries_of_one_address_share_a_key_whatever_their_text() {
        Article first = Article.ofText("The dam holds.").withUrl("https://news.example/dam?utm_source=a");
        Article second = Article.ofText("The dam broke.").withUrl("http://www.news.example/dam/");
        assertThat(ArticleId.key(first)).isEqualTo(ArticleId.key(second)).hasSize(24);
    }

    @Test
    void without_an_address_the_words_name_the_article_but_not_its_white_space_or_quotes() {
        assertThat(ArticleId.key(Article.ofText("“The dam”\r\nholds. ")))
                .isEqualTo(ArticleId.key(Article.ofText("\"The dam\" holds.")))
                .isNotEqualTo(ArticleId.key(Article.ofText("The dam held.")));
    }

    @Test
    void the_deliverers_own_id_stays_and_is_the_key_where_there_is_no_address() {
        Article own = Article.ofText("The dam holds.").withId("desk-17");
        assertThat(ArticleId.identified(own).id()).isEqualTo("desk-17");
        assertThat(ArticleId.key(own)).isEqualTo("desk-17");
        assertThat(ArticleId.key(own.withUrl("https://news.example/dam"))).isNotEqualTo("desk-17");
    }
}
