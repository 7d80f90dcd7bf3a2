package wirewatch.sink.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Tag;
import wirewatch.processor.domain.text.Words;
import wirewatch.processor.domain.watch.WatchIndex.Searchable;

/** What queries may ask a clipping for: as the processor has it when it matches watches. */
public final class Searched {

    private Searched() {}

    public static Searchable of(Clipping clipping) {
        return of(
                clipping.title(),
                clipping.text(),
                clipping.outlet(),
                clipping.author(),
                clipping.language(),
                clipping.tags());
    }

    static Searchable of(
            @Nullable String title,
            String text,
            @Nullable String outlet,
            @Nullable String author,
            String language,
            List<Tag> tags) {
        List<String> ids = tags.stream().map(Tag::id).toList();
        return new Searchable(title, Words.of(text), outlet, author, language, ids);
    }
}
