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
            2.846, 1.655, 0.72, -0.616, 0.55, 0.452, -0.696, 2.008, -0.372, -0.848, -0.378, 0.406, -0.423, -0.401, 0.0,
            -2.809
        });
    }

    /** For a story and an older or larger one. */
    static StoryModel merging() {
        return new StoryModel(new double[] {
            3.037, -0.447, 0.347, 2.699, 0.241, 0.461, -1.446, 0.447, -0.062, -1.36, -0.185, -0.094, -0.612, -0.002,
            1.161, -2.075
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
