package wirewatch.sink.archive;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Alert;
import wirewatch.contract.Clipping;
import wirewatch.contract.Story;

/** The clippings, stories and alerts that were, for questions. Safe for many threads. */
public interface Archive extends AutoCloseable {

    /** Names this database for ever, so that all who write to it share the work, and others do not. */
    String identity();

    /** How far each part of each topic is stored. */
    Map<Part, Long> offsets();

    /**
     * Stores all or nothing. Of a clipping the highest version stays, of a story and an alert the latest record.
     *
     * @return false, and nothing stored, where another writer has moved one of the parts on
     */
    boolean store(Batch batch);

    Optional<Clipping> clipping(String id);

    /** The story, or the one that took it in: compare the ids to know which. */
    Optional<Story> story(String id);

    /** Clippings of a story and of those it took in, in order of arrival. */
    Page<Clipping> clippingsOf(String story, @Nullable Cursor after, int limit);

    /** Living stories, the most recently heard of first. */
    Page<Story> latestStories(@Nullable Cursor after, int limit);

    /** The most recently arrived first. */
    Page<Alert> latestAlerts(@Nullable Cursor after, int limit);

    /** One watch's, the most recently arrived first. */
    Page<Alert> alertsOf(String watch, @Nullable Cursor after, int limit);

    Counts counts();

    @Override
    void close();
}
