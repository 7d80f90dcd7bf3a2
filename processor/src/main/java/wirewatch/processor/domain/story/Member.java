package wirewatch.processor.domain.story;

/**
 * An article of a living story, kept so that the story can be parted.
 *
 * @param id the clipping's
 * @param profile what it says
 * @param scale brings its weights to length 1
 * @param time when it was published, in milliseconds since 1970
 */
record Member(String id, StoryProfile profile, float scale, long time) {

    Span span() {
        return new Span(time, time);
    }
}
