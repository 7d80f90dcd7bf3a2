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
            2.014, 0.911, 0.348, 0.578, 0.496, 0.402, -0.367, 1.829, -0.359, -1.31, -0.311, 0.463, -0.425, -0.301, 0.0,
            -2.849, -0.401
        });
    }

    /** For a story and an older or larger one. */
    static StoryModel merging() {
        return new StoryModel(new double[] {
            3.737, 0.156, 0.338, 2.135, 0.243, 0.291, -1.038, 0.75, -0.308, -1.25, 0.022, 0.493, -0.619, -0.045, 1.454,
            -2.247, -0.007
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
