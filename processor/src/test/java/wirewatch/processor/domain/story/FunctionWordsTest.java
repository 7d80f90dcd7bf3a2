package wirewatch.processor.domain.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wirewatch.processor.domain.text.Words;

class FunctionWordsTest {

    @ParameterizedTest
    @CsvSource({
        "es,para,presa",
        "fr,dans,barrage",
        "de,nicht,staudamm",
        "ru,что,плотина",
        "ar,على,السد",
        "tr,için,baraj"
    })
    void what_every_text_says_tells_less_than_what_few_say(String language, String common, String rare) {
        Background background = Background.of(language);
        assertThat(background.rarity(term(common))).isLessThan(2);
        assertThat(background.rarity(term(rare))).isGreaterThan(5);
    }

    @Test
    void two_texts_that_share_only_function_words_found_two_stories() {
        StoryIndex index = new StoryIndex(StorySettings.defaults(), Background.of("es"));
        Profiler profiler = new Profiler(Background.of("es"));
        List<String> texts = List.of(
                "Los ingenieros de la presa abrirán el miércoles por la mañana dos de las cinco compuertas después de nueve días de lluvia, y no lo harán antes.",
                "El festival de cine de la ciudad proyectará por la noche una película de la directora sobre los faros y los que los cuidan, y no habrá otra antes.");
        Placement first = index.place("a", profiler.profile(null, Words.of(texts.get(0))), 0, null);
        Placement second = index.place("b", profiler.profile(null, Words.of(texts.get(1))), 0, null);
        assertThat(first.isNew()).isTrue();
        assertThat(second.isNew()).isTrue();
    }

    private static int term(String word) {
        return Profiler.term(Words.of(word).hash(0));
    }
}
