package wirewatch.processor.domain.watch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.text.Words;
import wirewatch.processor.domain.watch.WatchIndex.Searchable;

/** One article as clauses ask for it. Each thread keeps one, and reads article after article into it. */
final class ArticleWords {

    private static final Words NONE = Words.of("");
    private static final Analyzer ANALYZER = Fields.analyzer();

    private final Positions positions = new Positions();
    private final Map<Place, Words> words = new EnumMap<>(Place.class);
    private final Map<Place, long[]> hashes = new EnumMap<>(Place.class);
    private Searchable article = new Searchable(null, NONE, null, null, "", List.of());
    private boolean placed;
    private @Nullable MemoryIndex index;

    void read(Searchable next) {
        article = next;
        placed = false;
        index = null;
        read(Place.TITLE, next.title() == null ? NONE : Words.of(next.title()));
        read(Place.TEXT, next.text());
        read(Place.AUTHOR, next.author() == null ? NONE : Words.of(next.author()));
    }

    private void read(Place place, Words read) {
        long[] room = hashes.computeIfAbsent(place, p -> new long[16]);
        long[] hash = room.length < read.size() ? new long[read.size() + read.size() / 4] : room;
        for (int word = 0; word < read.size(); word++) {
            hash[word] = WatchWords.hash(read, word);
        }
        words.put(place, read);
        hashes.put(place, hash);
    }

    Words words(Place place) {
        return words.getOrDefault(place, NONE);
    }

    /** The hashes of a field's words; what stands behind the last of them means nothing. */
    long[] hashes(Place place) {
        return hashes.getOrDefault(place, new long[0]);
    }

    /** Where the words stand: laid out for the first clause that asks, since many an article is asked by none. */
    Positions positions() {
        if (!placed) {
            placed = true;
            positions.begin(words.values().stream().mapToInt(Words::size).sum());
            words.forEach((place, found) -> positions.add(place, found, hashes(place)));
        }
        return positions;
    }

    /** The article for Lucene. */
    MemoryIndex index() {
        MemoryIndex made = index == null ? MemoryIndex.fromDocument(LuceneDocument.of(article), ANALYZER) : index;
        index = made;
        return made;
    }

    /** The values of a field that is compared as a whole, in small letters. */
    List<String> values(String field) {
        List<String> values = new ArrayList<>(1);
        switch (field) {
            case Fields.TAG -> article.tags().forEach(tag -> values.add(tag.toLowerCase(Locale.ROOT)));
            case Fields.LANGUAGE -> values.add(article.language().toLowerCase(Locale.ROOT));
            default -> {
                if (article.outlet() != null) {
                    values.add(article.outlet().toLowerCase(Locale.ROOT));
                }
            }
        }
        return values;
    }

    boolean anyTerm(String field, Predicate<BytesRef> wanted) {
        if (Fields.OF_VALUES.contains(field)) {
            return values(field).stream().map(BytesRef::new).anyMatch(wanted);
        }
        Words found = words(Place.of(field));
        for (int word = 0; word < found.size(); word++) {
            if (wanted.test(new BytesRef(WatchWords.term(found, word)))) {
                return true;
            }
        }
        return false;
    }
}
