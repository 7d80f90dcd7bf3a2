package wirewatch.processor.domain.story;

/**
 * The models of the three questions.
 *
 * @param joining does an article belong to a story
 * @param merging are two stories one
 * @param parting does a part of a story belong to the rest of it
 */
record StoryModels(StoryModel joining, StoryModel merging, StoryModel parting) {

    /** Learned by {@code StoryTraining} (test sources); RATIONALE.md tells how. */
    static final StoryModels LEARNED = new StoryModels(
            new StoryModel(
                    1.305, 0.207, 0.929, 0.698, 0.523, 0.393, -0.2, 2.648, -0.344, -1.488, -0.549, 0.364, -0.311,
                    -0.186, 0.0, -2.073, -0.41),
            new StoryModel(
                    1.18, -1.555, 1.006, 2.883, -0.086, 1.092, 0.27, 2.166, -0.119, -1.621, -0.796, 0.822, -0.454,
                    0.229, -0.364, -1.758, -0.116),
            new StoryModel(
                    0.82, -0.166, 0.646, 0.53, 0.0, 0.57, 0.317, 2.686, -0.748, -1.507, -0.176, 0.391, -0.112, 0.14,
                    -0.384, -0.327, -0.241));
}
