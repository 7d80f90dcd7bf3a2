package wirewatch.processor.domain.story;

import java.util.List;

/**
 * A story that was looked at.
 *
 * @param comparison the evidence
 * @param score log-odds of the model
 * @param model what weighed the evidence
 */
record Scored(Comparison comparison, double score, StoryModel model) {

    static Scored by(StoryModel model, Comparison comparison) {
        return new Scored(comparison, model.score(comparison), model);
    }

    Story story() {
        return comparison.story();
    }

    static List<Placement.Candidate> told(List<Scored> all) {
        return all.stream()
                .map(one -> new Placement.Candidate(
                        one.story().id(), one.score(), one.model().parts(one.comparison())))
                .toList();
    }
}
