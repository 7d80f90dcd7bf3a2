package wirewatch.processor.domain.copy;

import java.util.List;
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
    private static final List<String> JOINED_OFFICES = List.of(
            "chef",
            "minister",
            "präsident",
            "sprecher",
            "direktor",
            "leiter",
            "meister",
            "kanzler",
            "richter",
            "anwalt",
            "vorsitzende",
            "vorsitzender",
            "vorsitzenden",
            "experte");

    private static final int SHORTEST_JOINED = 8;

    private Speech() {}

    static boolean isTitle(Words words, int word) {
        return TITLES.has(words, word)
                || (words.end(word) - words.start(word) >= SHORTEST_JOINED && isJoined(words.word(word)));
    }

    private static boolean isJoined(String word) {
        String office = word.endsWith("in") ? word.substring(0, word.length() - 2) : word;
        for (String joined : JOINED_OFFICES) {
            if (office.endsWith(joined)) {
                String field = office.substring(0, office.length() - joined.length());
                return !field.isEmpty() && field.codePoints().allMatch(Character::isLetter);
            }
        }
        return false;
    }

    /** Whether a name begins or ends as that of a ministry, a company, a newspaper. */
    static boolean isBody(Words words, Name name) {
        return BODIES.has(words, name.to() - 1) || (name.size() > 1 && BODY_HEADS.has(words, name.from()));
    }
}
