package wirewatch.processor.domain.story;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Weighs the cues: a logistic model (log-odds, a weighted sum). Not final: what teaches it looks on. */
class StoryModel {

    private final double[] weights;

    StoryModel(double... weights) {
        if (weights.length != Cue.values().length) {
            throw new IllegalArgumentException("a weight for each cue is needed, not " + weights.length);
        }
        this.weights = weights.clone();
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

    @Override
    public String toString() {
        return Arrays.toString(weights);
    }
}
