package wirewatch.sink.archive;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Alert;
import wirewatch.contract.Clipping;
import wirewatch.contract.Story;
import wirewatch.processor.domain.watch.Needed;
import wirewatch.sink.loop.Session;

/** The clippings, stories and alerts that were, for questions. Safe for many threads. */
public interface Archive extends AutoCloseable {

    /** Names this database for ever, so that all who write to it share the work, and others do not. */
    String identity();

    /** How far each part of each topic is stored. */
    Map<Part, Long> offsets();

    /**
     * Stores all or nothing. Of a clipping the highest version stays and those before it are kept apart, of a story and an alert
     * the latest record.
     *
     * @return false, and nothing stored, where another writer has moved one of the parts on
     */
    boolean store(Batch batch);

    Optional<Clipping> clipping(String id);

    /** Those that are there, in the order of the ids. */
    List<Clipping> clippings(Collection<String> ids);

    /** What some clippings were before they were revised or decided again, each one's first version first. */
    List<Clipping> earlierVersions(Collection<String> ids);

    /** Clippings taken from this one, in order of arrival. */
    Page<Clipping> copiesOf(String clipping, @Nullable Cursor after, int limit);

    /** The most recently arrived first; of one outlet where one is given. */
    Page<Clipping> latestClippings(@Nullable String outlet, @Nullable Cursor after, int limit);

    /** The story, or the one that took it in: compare the ids to know which. */
    Optional<Story> story(String id);

    /** Clippings of a story and of those it took in, in order of arrival. */
    Page<Clipping> clippingsOf(String story, @Nullable Cursor after, int limit);

    /** Living stories, the most recently heard of first; of one language where one is given. */
    Page<Story> latestStories(@Nullable String language, @Nullable Cursor after, int limit);

    /** When the clippings of some stories came, in order; a story without any is left out. */
    Map<String, List<Beat>> beats(Collection<String> stories);

    /** The most recently arrived first. */
    Page<Alert> latestAlerts(@Nullable Cursor after, int limit);

    /** One watch's, the most recently arrived first. */
    Page<Alert> alertsOf(String watch, @Nullable Cursor after, int limit);

    /** How many alerts a watch made in a period; counted up to {@code most}. */
    long countAlerts(String watch, Period period, int most);

    /** What each outlet published, those who were copied most first. */
    List<OutletWork> outlets(Period period);

    /** Who copied whom, the most frequent first. */
    List<CopyPath> copyPaths(Period period);

    /** What came or was decided again behind a change, in order. */
    List<Change> changes(long after, int limit);

    /** When a clipping came, and when it was last changed; what was stored before times were kept is left out. */
    List<Stored> stored(String clipping);

    /** The number of the latest change. */
    long lastChange();

    /**
     * Clippings that may hold what is needed, the last to come first. New clippings are found a moment after they were stored.
     *
     * @param before a place: only those that came before it
     */
    List<Found> find(Needed needed, long before, int limit);

    /** Makes clippings known to {@link #find} and to the figures; whoever opens an archive for writing runs it. */
    Session digest();

    /** Counts every row: on a large archive this takes its time. */
    Counts counts();

    /** What came at a time or later. */
    Arrivals arrivals(Instant since);

    @Override
    void close();
}
