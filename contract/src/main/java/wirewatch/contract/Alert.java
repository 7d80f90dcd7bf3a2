package wirewatch.contract;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message to one watch: this clipping, in this story, for this reason.
 *
 * @param id the same whenever the same clipping's same version is told to the same watch, so that a reader can drop doubles
 * @param watch the watch's id
 * @param watchName the watch's name
 * @param decision the kind of news
 * @param story the story's id
 * @param count the story's size: "7 outlets, 2 origins"
 * @param clipping the clipping's id
 * @param version the clipping's version
 * @param headline the clipping's headline
 * @param url where it stands
 * @param outlet who published it
 * @param language of the clipping
 * @param arrived when the article arrived
 * @param published when it was published
 * @param reason one sentence that a person can read
 * @param copyOf the source where it is a reprint
 * @param voicesRemoved who was cited in the source and is not in the copy
 * @param changes the id of an earlier alert that this one changes
 */
public record Alert(
        String id,
        String watch,
        String watchName,
        Decision decision,
        String story,
        StoryCount count,
        String clipping,
        int version,
        String headline,
        @Nullable String url,
        @Nullable String outlet,
        String language,
        Instant arrived,
        Publication published,
        String reason,
        @Nullable Copy copyOf,
        List<String> voicesRemoved,
        @Nullable String changes) {

    /** Fills in what JSON may leave out. */
    public Alert {
        voicesRemoved = voicesRemoved == null ? List.of() : List.copyOf(voicesRemoved);
    }
}
