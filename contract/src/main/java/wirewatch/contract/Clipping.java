package wirewatch.contract;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article after the processor: cleaned, tagged, and decided.
 *
 * @param id the article's id; a later record with the same id and a higher version replaces this one
 * @param version 1 for the first, higher when the decision was made again (a late source, a merge)
 * @param decision what it is to those before it; never {@link Decision#REPEAT}
 * @param story the story's id, as decided when this record was written; {@link Story#replacedBy()} points on after a merge
 * @param count the story's size with this clipping in it
 * @param arrived when the article reached the articles topic
 * @param published when it was published, as well as is known
 * @param url where it stands, as delivered or as found in the text
 * @param outlet who published it; null is <em>unknown</em>
 * @param title the headline, as delivered or as found in the text
 * @param author the byline
 * @param language BCP 47 code of the language, {@code und} where it cannot be told
 * @param text the body after clean-up, a paragraph a line
 * @param furniture what stood around the body
 * @param tags its labels
 * @param watches ids of the watches it matches
 * @param revisionOf the clipping of which it is a new version
 * @param copyOf the source where it is a reprint
 * @param editReport what changed against {@code copyOf} or {@code revisionOf}
 * @param evidence why it was decided so
 * @param withdrawn whether the publisher took the article back; {@code revisionOf} names what was withdrawn, and {@code text} is
 *     what stands in its place, empty where nothing does
 */
public record Clipping(
        String id,
        int version,
        Decision decision,
        String story,
        StoryCount count,
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
        @Nullable String revisionOf,
        @Nullable Copy copyOf,
        @Nullable EditReport editReport,
        Evidence evidence,
        boolean withdrawn) {

    private static final int HEADLINE = 90;

    /** Fills in what JSON may leave out. */
    public Clipping {
        furniture = furniture == null ? Furniture.NONE : furniture;
        tags = tags == null ? List.of() : List.copyOf(tags);
        watches = watches == null ? List.of() : List.copyOf(watches);
    }

    /** The headline, or the first words of the body where there is none. */
    public String headline() {
        return headline(title, text);
    }

    /** The title where there is one, else the first line of the text, cut at {@value #HEADLINE} characters. */
    public static String headline(@Nullable String title, String text) {
        if (title != null && !title.isBlank()) {
            return title;
        }
        String line = text.lines().findFirst().orElse("");
        return line.length() <= HEADLINE ? line : line.substring(0, HEADLINE) + "…";
    }
}
