package wirewatch.processor.domain.copy;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Publication;
import wirewatch.contract.Tag;
import wirewatch.processor.domain.text.CleanText;
import wirewatch.processor.domain.text.Words;

/**
 * One of two texts that are compared.
 *
 * @param text the article's own words and what stood around them
 * @param words the words of {@code text.body()}
 * @param published when it was published, as well as is known; null where nothing is
 * @param outlet who published it; null is unknown
 * @param author who wrote it, as its deliverer says; null where nothing is said
 * @param cited labels of the agencies that it cites, as the tagger found them, the first first
 */
public record Side(
        CleanText text,
        Words words,
        @Nullable Publication published,
        @Nullable String outlet,
        @Nullable String author,
        List<String> cited) {

    private static final String AGENCY = "agency:";

    public Side {
        cited = List.copyOf(cited);
    }

    /** A text whose author nobody names. */
    public Side(
            CleanText text, Words words, @Nullable Publication published, @Nullable String outlet, List<String> cited) {
        this(text, words, published, outlet, null, cited);
    }

    /** With the agencies among an article's tags. */
    public static Side of(
            CleanText text, Words words, @Nullable Publication published, @Nullable String outlet, List<Tag> tags) {
        List<String> cited = tags.stream()
                .filter(tag -> tag.id().startsWith(AGENCY))
                .sorted(Comparator.comparingInt(Side::place))
                .map(Tag::label)
                .toList();
        return new Side(text, words, published, outlet, cited);
    }

    /** The same, with what its deliverer says of who wrote it: a byline, though not one of the text. */
    public Side signedBy(@Nullable String name) {
        return new Side(text, words, published, outlet, name, cited);
    }

    /** What stands around the text comes before what stands in it. */
    private static int place(Tag agency) {
        return agency.offsets().isEmpty() ? -1 : agency.offsets().get(0);
    }

    /** A text of which nothing but itself is known. */
    public static Side of(CleanText text) {
        return new Side(text, Words.of(text.body()), null, null, List.of());
    }
}
