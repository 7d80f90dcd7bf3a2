package wirewatch.sink.archive;

import wirewatch.contract.Clipping;
import wirewatch.contract.Tag;
import wirewatch.processor.domain.text.Words;
import wirewatch.processor.domain.watch.WatchIndex.Searchable;

/** What queries may ask a clipping for: as the processor has it when it matches watches. */
public final class Searched {

    private Searched() {}

    public static Searchable of(Clipping clipping) {
        return new Searchable(
                clipping.title(),
                Words.of(clipping.text()),
                clipping.outlet(),
                clipping.author(),
                clipping.language(),
                clipping.tags().stream().map(Tag::id).toList());
    }
}
