package wirewatch.processor.domain.desk;

import java.time.Duration;
import wirewatch.processor.domain.copy.CopySettings;
import wirewatch.processor.domain.story.StorySettings;

/**
 * How a desk decides.
 *
 * @param memory how long an article is remembered, 1 hour to 366 days of event time, default 7 days
 * @param eventTime whose time counts
 * @param copies from when on a text is a copy
 * @param stories from when on a text belongs to a story
 */
public record DeskSettings(Duration memory, EventTime eventTime, CopySettings copies, StorySettings stories) {

    /** The defaults. */
    public static final DeskSettings DEFAULT = new DeskSettings(Duration.ofDays(7), EventTime.ARRIVAL);

    /** @throws IllegalArgumentException naming the setting, and what would have been right */
    public DeskSettings {
        if (memory.compareTo(Duration.ofHours(1)) < 0 || memory.compareTo(Duration.ofDays(366)) > 0) {
            throw new IllegalArgumentException("memory: 1 hour to 366 days, not " + memory);
        }
    }

    /** One setting for all data, but for what is remembered. */
    public DeskSettings(Duration memory, EventTime eventTime) {
        this(memory, eventTime, CopySettings.DEFAULT, StorySettings.defaults());
    }

    /** How stories are decided, remembered at least as long as the articles. */
    StorySettings remembered() {
        return stories.withMemory(memory, stories.lasting(), stories.dormant());
    }

    /** Live, articles age by their arrival; when an archive is replayed, by their own time. */
    public enum EventTime {
        ARRIVAL,
        PUBLISHED
    }
}
