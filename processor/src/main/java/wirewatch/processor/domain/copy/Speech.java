package wirewatch.processor.domain.copy;

import java.util.regex.Pattern;
import wirewatch.processor.domain.text.Words;

/** The words of {@code speech.txt} for texts with capitals, and those that stand before a name without being part of it. */
final class Speech {

    static final WordSet VERBS = SpeechList.set("verbs");
    static final WordSet PARTICIPLES = SpeechList.set("participles");
    static final WordSet FINAL = SpeechList.set("final");
    static final WordSet SOURCES = SpeechList.set("sources");
    static final WordSet BETWEEN = SpeechList.set("between");
    static final WordSet PRONOUNS = SpeechList.set("pronouns");
    static final WordSet PREPOSITIONS = SpeechList.set("prepositions");
    static final WordSet OPENERS = SpeechList.set("openers");
    static final WordSet PARTICLES = SpeechList.set("particles");
    private static final WordSet TITLES = SpeechList.set("titles");
    private static final WordSet BODIES = SpeechList.set("bodies");
    private static final WordSet BODY_HEADS = SpeechList.set("body-heads");

    /** German joins the office with its field: {@code Hafenchefin}, {@code Außenminister}. */
    private static final Pattern JOINED_TITLE = Pattern.compile(
            "\\p{L}+(?:chef|minister|präsident|sprecher|direktor|leiter|meister|kanzler|richter|anwalt|vorsitzende[rn]?|experte)(?:in)?");

    private Speech() {}

    static boolean isTitle(Words words, int word) {
        return TITLES.has(words, word)
                || (words.end(word) - words.start(word) >= 8
                        && JOINED_TITLE.matcher(words.word(word)).matches());
    }

    /** Whether a name begins or ends as that of a ministry, a company, a newspaper. */
    static boolean isBody(Words words, Name name) {
        return BODIES.has(words, name.to() - 1) || (name.size() > 1 && BODY_HEADS.has(words, name.from()));
    }
}
