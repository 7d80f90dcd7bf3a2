package wirewatch.processor.domain.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text: by its script, and within a script that many languages share by letter triples. What the deliverer
 * claims decides only where the text does not.
 */
public final class LanguageGuess {

    /** Letters looked at; a text of 20 words has some 120. */
    private static final int SAMPLE = 500;

    private static final int MIN_LETTERS = 4;

    /** Triples overlap, so their bits are not independent: a third of them count. */
    private static final double HALF_BITS_A_DOUBLING = 6;

    /**
     * Half bits a triple. Texts in a language of the table cost 20 to 23 on the median and at most 24.1 among eight thousand English
     * ones; Zulu, which it lacks, costs 24.9, random letters 26.6.
     */
    private static final double DEAREST = 24.5;

    /** Below this, a claim weighs more than the guess. */
    private static final double DOUBT = 0.8;

    /** A script that so few languages share is evidence itself: half of the triples known is enough. */
    private static final int FEW = 6;

    private static final double KANA_IN_JAPANESE = 0.06;

    private static final Map<Script, Trigrams> TRIGRAMS = new EnumMap<>(Script.class);

    static {
        for (Script script : Script.values()) {
            List<String> languages = script.languages();
            if (languages.size() > 1) {
                TRIGRAMS.put(script, new Trigrams(languages));
            }
        }
    }

    private LanguageGuess() {}

    /** The language that a text itself tells. */
    public static Language of(String text) {
        LetterSample sample = new LetterSample(text, SAMPLE);
        int letters = sample.weight();
        if (letters < MIN_LETTERS) {
            return Language.UNDETERMINED;
        }
        Script script = script(sample);
        double share = (double) sample.weight(script) / letters;
        Trigrams trigrams = TRIGRAMS.get(script);
        if (trigrams != null) {
            return guess(trigrams, sample, share);
        }
        return script == Script.OTHER ? Language.UNDETERMINED : single(script, sample, letters);
    }

    /** The language of a text with a claim from outside, which decides only where the text leaves a doubt. */
    public static Language of(String text, @Nullable String claim) {
        Language guess = of(text);
        String claimed = primary(claim);
        if (claimed == null || guess.confidence() >= DOUBT || claimed.equals(guess.code())) {
            return guess;
        }
        return new Language(claimed, DOUBT);
    }

    private static Script script(LetterSample sample) {
        Script most = Script.OTHER;
        for (Script script : Script.values()) {
            most = sample.weight(script) > sample.weight(most) ? script : most;
        }
        return most;
    }

    /** Japanese mixes Han with kana, of which Chinese has none. */
    private static Language single(Script script, LetterSample sample, int letters) {
        int kana = sample.weight(Script.HIRAGANA) + sample.weight(Script.KATAKANA);
        int eastern = kana + sample.weight(Script.HAN);
        if (eastern > 0 && script != Script.HANGUL) {
            boolean japanese = kana > KANA_IN_JAPANESE * eastern;
            double share = (double) eastern / letters;
            return share > 0.3 ? new Language(japanese ? "ja" : "zh", share) : other(script, sample, letters);
        }
        return other(script, sample, letters);
    }

    private static Language other(Script script, LetterSample sample, int letters) {
        return new Language(script.languages().get(0), (double) sample.weight(script) / letters);
    }

    private static Language guess(Trigrams trigrams, LetterSample sample, double share) {
        Trigrams.Score score = trigrams.score(sample);
        int best = score.best();
        int patience = trigrams.languages().size() > FEW ? 1 : 2;
        boolean strange = score.known() < 2 || patience * score.known() < score.unknown();
        if (strange || score.cost(best) > DEAREST * score.known()) {
            return Language.UNDETERMINED;
        }
        double others = 0;
        for (int i = 0; i < trigrams.languages().size(); i++) {
            others += i == best ? 0 : Math.pow(2, (score.cost(best) - score.cost(i)) / HALF_BITS_A_DOUBLING);
        }
        return new Language(trigrams.languages().get(best), share / (1 + others));
    }
    /** The language of a tag such as {@code en-US} or {@code pt_BR}; null where there is none. */
    private static @Nullable String primary(@Nullable String claim) {
        if (claim == null) {
            return null;
        }
        String language = Locale.forLanguageTag(claim.strip().replace('_', '-')).getLanguage();
        return language.length() == 2 || language.length() == 3 ? language : null;
    }
}
