package wirewatch.processor.domain.story;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Weighs the cues: a logistic model (log-odds, a weighted sum), one set of weights for articles and one for stories that may
 * be one. Learned on the development halves of four very different collections; RATIONALE.md tells how, and what each cue is
 * worth.
 */
final class StoryModel {

    private final double[] weights;

    StoryModel(double[] weights) {
        if (weights.length != Cue.values().length) {
            throw new IllegalArgumentException("a weight for each cue is needed, not " + weights.length);
        }
        this.weights = weights.clone();
    }

    /** For an article and a story. */
    static StoryModel joining() {
        return new StoryModel(new double[] {
            2.209, 0.911, 0.397, 0.516, 0.49, 0.441, -0.113, 1.862, -0.349, -1.088, -0.283, 0.463, -0.407, -0.332, 0.0,
            -2.466, -0.427
        });
    }

    /** For a story and an older or larger one. */
    static StoryModel merging() {
        return new StoryModel(new double[] {
            4.677, 0.498, 0.419, 1.902, 0.076, 0.3, -2.001, 0.442, -0.206, -1.085, -0.11, 1.311, -0.616, -0.006, 1.141,
            -1.932, 0.051
        });
    }

    /** Log-odds that both tell of one event. */
    double score(Comparison comparison) {
        double score = 0;
        double[] cues = comparison.cues();
        for (int i = 0; i < weights.length; i++) {
            score += weights[i] * cues[i];
        }
        return score;
    }

    /** What each cue adds to the score. */
    Map<String, Double> parts(Comparison comparison) {
        Map<String, Double> parts = new LinkedHashMap<>();
        for (Cue cue : Cue.values()) {
            double part = weights[cue.place()] * comparison.cue(cue);
            if (part != 0) {
                parts.put(cue.label(), part);
            }
        }
        return parts;
    }
}
