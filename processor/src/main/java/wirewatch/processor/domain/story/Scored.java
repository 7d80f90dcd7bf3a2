package wirewatch.processor.domain.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A story that was looked at.
 *
 * @param comparison the evidence
 * @param score log-odds of the model
 * @param model what weighed the evidence
 */
record Scored(Comparison comparison, double score, StoryModel model) {

    /** Parts of a dozen candidates would be half of a clipping's bytes. */
    private static final int EXPLAINED = 3;

    static Scored by(StoryModel model, Comparison comparison) {
        return new Scored(comparison, model.score(comparison), model);
    }

    Story story() {
        return comparison.story();
    }

    /** All that were looked at, and of the nearest {@value #EXPLAINED} what their scores are made of. */
    static List<Placement.Candidate> told(List<Scored> all) {
        List<Placement.Candidate> told = new ArrayList<>(all.size());
        for (Scored one : all) {
            Map<String, Double> parts = told.size() < EXPLAINED ? one.model().parts(one.comparison()) : Map.of();
            told.add(new Placement.Candidate(one.story().id(), one.score(), parts));
        }
        return told;
    }
}
