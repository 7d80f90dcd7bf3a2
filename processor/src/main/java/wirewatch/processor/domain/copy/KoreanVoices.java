package wirewatch.processor.domain.copy;

import java.util.List;
import java.util.regex.Pattern;
import wirewatch.processor.domain.text.Words;

/** Speakers in Korean: a name, its title with the particle of the subject, and a verb of speech before the sentence ends. */
final class KoreanVoices {

    /** One word of three syllables that begins with a family name, or two words: a foreign name. */
    private static final String NAME =
            "(?<name>" + SpeechList.anyOf("korean-surnames") + "[가-힣]{2}|[가-힣]{1,6} [가-힣]{2,7})";

    private static final Pattern CITING = Pattern.compile("(?<![가-힣])" + NAME + " (?:[가-힣]{1,8} )?[가-힣]{0,6}"
            + SpeechList.anyOf("korean-titles")
            + "(?:은|는|이|가|도) [^\n.!?]{0,200}?[^\n]{0,80}?(?<verb>" + SpeechList.anyOf("korean-verbs") + ")");

    private KoreanVoices() {}

    static List<Citing> of(Words words) {
        return NameSpan.all(CITING, words);
    }
}
