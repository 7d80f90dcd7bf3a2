package wirewatch.processor.domain.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Furniture;
import wirewatch.contract.Publication;
import wirewatch.contract.Tag;
import wirewatch.processor.domain.story.StoryProfile;
import wirewatch.processor.domain.text.Words;
import wirewatch.processor.domain.watch.WatchIndex;

/**
 * An article after all that it alone can tell; what the desk of its language decides on.
 *
 * @param id the article's id
 * @param key what every delivery of the article shares
 * @param arrived when it reached the articles topic
 * @param published when it was published, as well as is known
 * @param url where it stands
 * @param outlet who published it
 * @param title its headline
 * @param author its byline
 * @param language BCP 47 code
 * @param text the body after clean-up, a paragraph a line
 * @param furniture what stood around the body
 * @param tags its labels
 * @param watches ids of the watches it matches
 * @param content a hash of its words: equal where nothing but white space, quotes and dashes differ
 * @param anchors the copy signature's
 * @param profile what it says about its event
 * @param landmarks what of it may be found again in other languages
 * @param withdrawn whether it takes an earlier delivery back
 */
public record Draft(
        String id,
        String key,
        Instant arrived,
        Publication published,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String author,
        String language,
        String text,
        Furniture furniture,
        List<Tag> tags,
        List<String> watches,
        long content,
        int[] anchors,
        StoryProfile profile,
        String landmarks,
        boolean withdrawn) {

    /** Fills in what an older version left out. */
    public Draft {
        landmarks = landmarks == null ? "" : landmarks;
    }

    public Draft withWatches(List<String> matched) {
        return new Draft(
                id, key, arrived, published, url, outlet, title, author, language, text, furniture, tags, matched,
                content, anchors, profile, landmarks, withdrawn);
    }

    /** The headline, or the first words of the body where there is none. */
    String headline() {
        return Clipping.headline(title, text);
    }

    /** What watches may ask for, with the words of the text, which were cut already. */
    public WatchIndex.Searchable searchable(Words words) {
        return new WatchIndex.Searchable(
                title,
                words,
                outlet,
                author,
                language,
                tags.stream().map(Tag::id).toList());
    }
}
