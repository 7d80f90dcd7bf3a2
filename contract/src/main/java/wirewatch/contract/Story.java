package wirewatch.contract;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clippings about one event. An id never changes its meaning: after a merge the younger id answers with
 * {@code replacedBy}.
 *
 * @param id stable for ever
 * @param headline the founding clipping's
 * @param language of its clippings
 * @param count its size
 * @param outlets the outlets that carry it, in order of arrival, at most {@value #MAX_OUTLETS}
 * @param first arrival of the founding clipping
 * @param last arrival of the latest clipping
 * @param latest id of the latest clipping
 * @param replacedBy the older story that took this one in, or null while it lives
 * @param elsewhere stories of other languages on the same event, one of a language at most
 */
public record Story(
        String id,
        String headline,
        String language,
        StoryCount count,
        List<String> outlets,
        Instant first,
        Instant last,
        String latest,
        @Nullable String replacedBy,
        List<StoryLink> elsewhere) {

    /** How many outlets are named; {@link StoryCount#outlets()} counts on. */
    public static final int MAX_OUTLETS = 100;

    /** Fills in what JSON may leave out. */
    public Story {
        outlets = outlets == null ? List.of() : List.copyOf(outlets);
        elsewhere = elsewhere == null ? List.of() : List.copyOf(elsewhere);
    }

    /** A story that is linked to none. */
    public Story(
            String id,
            String headline,
            String language,
            StoryCount count,
            List<String> outlets,
            Instant first,
            Instant last,
            String latest,
            @Nullable String replacedBy) {
        this(id, headline, language, count, outlets, first, last, latest, replacedBy, List.of());
    }

    /** The same with other links. */
    public Story withElsewhere(List<StoryLink> links) {
        return new Story(id, headline, language, count, outlets, first, last, latest, replacedBy, links);
    }
}
