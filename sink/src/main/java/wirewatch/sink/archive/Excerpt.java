package wirewatch.sink.archive;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Copy;
import wirewatch.contract.Tag;
import wirewatch.processor.domain.watch.WatchIndex.Searchable;

/** Of a clipping's record what the {@link Digest} works with; most of it is evidence, which is passed over unread. */
record Excerpt(
        String id,
        Instant arrived,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String author,
        String language,
        String text,
        List<Tag> tags,
        @Nullable Copy copyOf) {

    /** Fills in what JSON may leave out. */
    Excerpt {
        tags = tags == null ? List.of() : List.copyOf(tags);
    }

    Searchable searched() {
        return Searched.of(title, text, outlet, author, language, tags);
    }
}
