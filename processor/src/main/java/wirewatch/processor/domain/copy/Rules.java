package wirewatch.processor.domain.copy;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The verdict by few thresholds on few measures; each rule has a name that stands in the evidence.
 *
 * @param verdict what they are to each other
 * @param rule the rule that fired
 * @param score the measure that it looked at
 * @param threshold what the measure had to reach
 * @param parts all measures that were taken, by name
 * @param settings the thresholds
 */
record Rules(
        Verdict verdict,
        String rule,
        double score,
        double threshold,
        Map<String, Double> parts,
        CopySettings settings) {

    static final String SAME_TEXT = "same-text";
    static final String OWN_WORDS = "own-words";
    static final String PASSAGES = "passages";
    static final String SHORT_OF_OTHER = "short-of-other";

    static Rules decide(Overlap overlap, Side a, Side b, CopySettings settings) {
        return new Deciding(overlap, a, b, settings).decide();
    }

    /** How far the measure is from where another verdict begins, as a probability: a logistic curve, 0.95 at 0.15 from it. */
    double confidence() {
        double distance = switch (verdict) {
            case COPY -> score - settings.ownWords();
            case PARTIAL -> Math.min(score - settings.passages(), Math.abs(settings.ownWords() - score));
            case RELATED -> score - settings.names();
            case UNRELATED -> settings.names() - score;
        };
        return Math.min(0.99, 1 / (1 + Math.exp(-20 * distance)));
    }

    /** The rules in their order, with what they measure on the way. */
    private static final class Deciding {
        private final Overlap overlap;
        private final Side a;
        private final Side b;
        private final CopySettings settings;
        private final Map<String, Double> parts = new LinkedHashMap<>();

        Deciding(Overlap overlap, Side a, Side b, CopySettings settings) {
            this.overlap = overlap;
            this.a = a;
            this.b = b;
            this.settings = settings;
            parts.put("coverageOfEarlier", overlap.coverageOfA());
            parts.put("coverageOfThis", overlap.coverageOfB());
            parts.put("longestRun", (double) overlap.longestRun());
        }

        Rules decide() {
            double both = Math.min(overlap.coverageOfA(), overlap.coverageOfB());
            if (both >= settings.sameText()) {
                return rules(Verdict.COPY, SAME_TEXT, both, settings.sameText());
            }
            if (overlap.coveredInB() < settings.fewestShared() || overlap.longestRun() < longEnough()) {
                return kinship();
            }
            OwnWords own = OwnWords.of(overlap, a, b);
            parts.put("ownWordsOfEarlier", own.coverageOfA());
            parts.put("ownWordsOfThis", own.coverageOfB());
            parts.put("ownWordsShared", (double) own.shared());
            return own.shared() < settings.fewestShared() || own.most() < settings.passages()
                    ? kinship()
                    : passages(own);
        }

        private Rules passages(OwnWords own) {
            if (own.most() < settings.ownWords()) {
                return rules(Verdict.PARTIAL, PASSAGES, own.most(), settings.passages());
            }
            if (own.least() < settings.ownWordsOfOther()) {
                return rules(Verdict.PARTIAL, SHORT_OF_OTHER, own.most(), settings.passages());
            }
            return Listing.explains(overlap, a, b)
                    ? rules(Verdict.RELATED, "listing", own.most(), settings.ownWords())
                    : rules(Verdict.COPY, OWN_WORDS, own.most(), settings.ownWords());
        }

        private Rules kinship() {
            double kinship = Kinship.of(a.words(), b.words());
            parts.put("namesShared", kinship);
            return rules(
                    kinship >= settings.names() ? Verdict.RELATED : Verdict.UNRELATED,
                    "names",
                    kinship,
                    settings.names());
        }

        private Rules rules(Verdict verdict, String rule, double score, double threshold) {
            return new Rules(verdict, rule, score, threshold, Map.copyOf(parts), settings);
        }

        /** Two and a half shingles: a shorter run may be a title, a phrase, a form of words. */
        private int longEnough() {
            return Script.of(a.words().size() <= b.words().size() ? a.words() : b.words())
                            .shingle()
                    * 5
                    / 2;
        }
    }
}
