package wirewatch.processor.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import wirewatch.contract.Decision;
import wirewatch.processor.domain.text.Language;
import wirewatch.processor.domain.text.LanguageGuess;

/** Every language that Wirewatch analyses, with news of its own. */
class LanguagesTest {

    private static final List<String> LANGUAGES = NewsIn.LANGUAGES;

    private final Pressroom room = new Pressroom(DeskSettings.DEFAULT);

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void its_news_are_recognised_with_confidence(String code) {
        NewsIn news = NewsIn.of(code);
        for (String text : List.of(
                news.original().text(), news.related().text(), news.unrelated().text())) {
            Language language = LanguageGuess.of(text);
            assertThat(language.code()).isEqualTo(code);
            assertThat(language.confidence()).isGreaterThan(0.8);
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void a_reprint_is_told_from_an_own_text_and_from_other_news(String code) {
        NewsIn news = NewsIn.of(code);

        Ruling original = room.arrives(news.original());
        Ruling other = room.arrives(news.unrelated());
        Ruling reprint = room.arrives(news.reprint());
        Ruling related = room.arrives(news.related());

        assertThat(original.decision()).isEqualTo(Decision.NEW_STORY);
        assertThat(other.decision()).isEqualTo(Decision.NEW_STORY);
        assertThat(reprint.decision()).isEqualTo(Decision.REPRINT);
        assertThat(reprint.story()).isEqualTo(original.story());
        assertThat(related.decision()).isEqualTo(Decision.RELATED);
        assertThat(related.story()).isEqualTo(original.story());
        assertThat(room.clippingOf(news.reprint()).copyOf().id()).isEqualTo(code + "-original");
    }

    @Test
    void all_languages_at_once_keep_their_stories_apart() {
        LANGUAGES.forEach(code -> room.arrives(NewsIn.of(code).original()));
        for (String code : LANGUAGES) {
            Ruling related = room.arrives(NewsIn.of(code).related());
            assertThat(related.story()).isEqualTo("s-" + code + "-original");
        }
    }

    @Test
    void one_event_told_in_all_languages_is_linked_and_nothing_else_is() {
        for (String code : LANGUAGES) {
            NewsIn news = NewsIn.of(code);
            List.of(news.original(), news.related(), news.unrelated()).forEach(room::arrives);
        }
        for (String code : LANGUAGES) {
            assertThat(room.story("s-" + code + "-original").elsewhere())
                    .hasSizeGreaterThan(7)
                    .allSatisfy(link -> assertThat(link.story()).endsWith("-original"));
            assertThat(room.story("s-" + code + "-unrelated").elsewhere())
                    .allSatisfy(link -> assertThat(link.story()).endsWith("-unrelated"));
        }
    }
}
