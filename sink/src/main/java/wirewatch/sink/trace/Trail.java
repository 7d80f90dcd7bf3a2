package wirewatch.sink.trace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of one delivery of an article.
 *
 * @param article its id
 * @param trace its trace id, or null where whoever wrote it to the topic gave none
 * @param state how far it has come
 * @param steps in order
 * @param millis from the first step to the last
 * @param complete false where the topics could not be read to the end in time
 */
public record Trail(
        String article, @Nullable String trace, State state, List<Step> steps, long millis, boolean complete) {

    static Trail of(String article, @Nullable String trace, State state, List<Step> steps, boolean complete) {
        Duration whole =
                Duration.between(steps.get(0).at(), steps.get(steps.size() - 1).at());
        return new Trail(article, trace, state, List.copyOf(steps), whole.toMillis(), complete);
    }

    /** With a step that no topic knows of. */
    public Trail with(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        more.sort(Comparator.comparing(Step::at));
        return of(article, trace, state, more, complete);
    }

    /** How far an article can have come. */
    public enum State {
        /** On the articles topic, and nothing came of it: it waits, or it is a repeat of one that came before. */
        ARRIVED,
        /** It could not be read. */
        DEAD_LETTER,
        /** It is a clipping; no watch wants it. */
        DECIDED,
        /** It is a clipping, and not all watches that want it were told. */
        BEING_TOLD,
        /** All watches that want it were told. */
        TOLD
    }
}
