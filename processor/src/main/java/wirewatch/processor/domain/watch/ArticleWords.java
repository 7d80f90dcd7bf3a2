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
    private Searchable article = new Searchable(null, NONE, null, null, "", List.of());
    private @Nullable MemoryIndex index;
    private final Spelling spelling = new Spelling();
    private BytesRef[] terms = {};
    private boolean spelled;

    void read(Searchable next) {
        article = next;
        index = null;
        spelled = false;
        words.put(Place.TITLE, next.title() == null ? NONE : Words.of(next.title()));
        words.put(Place.TEXT, next.text());
        words.put(Place.AUTHOR, next.author() == null ? NONE : Words.of(next.author()));
        positions.begin(words.values().stream().mapToInt(Words::size).sum()
                + 2
                + next.tags().size());
        words.forEach(this::place);
        int value = 0;
        for (String field : Fields.OF_VALUES) {
            for (String one : values(field)) {
                positions.add(Place.VALUES, Fields.key(field, one), value++);
            }
        }
    }

    private void place(Place place, Words read) {
        for (int word = 0; word < read.size() && word < Place.ROOM; word++) {
            positions.add(place, WatchWords.hash(read, word), word);
        }
    }

    /** Where the words stand, and the keys of the values. */
    Positions positions() {
        return positions;
    }

    /** The letters of one of the different words that is no value, until the next is asked for. */
    Spelling spelled(int word) {
        int at = positions.position(positions.entry(word));
        Place place = Place.at(at);
        spelling.read(of(place), at - place.from());
        return spelling;
    }

    private Words of(Place place) {
        return words.getOrDefault(place, NONE);
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
        spell();
        int bit = Place.of(field).bit();
        for (int word = 0; word < positions.different(); word++) {
            if ((positions.places(word) & bit) != 0 && wanted.test(terms[word])) {
                return true;
            }
        }
        return false;
    }

    /** Each different word in letters, for the first pattern that asks. */
    private void spell() {
        if (spelled) {
            return;
        }
        spelled = true;
        terms = terms.length < positions.different() ? new BytesRef[positions.different() * 5 / 4] : terms;
        for (int word = 0; word < positions.different(); word++) {
            int at = positions.position(positions.entry(word));
            Place place = Place.at(at);
            terms[word] = place == Place.VALUES
                    ? new BytesRef()
                    : new BytesRef(WatchWords.term(of(place), at - place.from()));
        }
    }
}
