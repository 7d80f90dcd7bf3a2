package wirewatch.processor.domain.tag;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Furniture;
import wirewatch.contract.Tag;
import wirewatch.processor.domain.text.Words;

/**
 * Labels one article: what it is about, the agencies it cites, the persons, organisations and places it names. Its lists are built
 * with it, so make one and share it: it keeps nothing of an article, and any number of threads may use it.
 */
public final class Tagger {

    /** Longer lines around an article are not read. */
    private static final int LONGEST_LINE = 500;

    private final Vocabulary vocabulary = new Vocabulary();

    /**
     * The article's tags: topics, strongest first, then agencies, then at most 30 names, most mentioned first. The same article has
     * always the same tags.
     *
     * @param title the headline; what stands only there has no offset
     * @param body the words of the cleaned text; offsets count in its characters
     * @param furniture what stood around the text: dateline and byline say who wrote
     * @param language BCP 47 code
     */
    public List<Tag> tags(@Nullable String title, Words body, Furniture furniture, String language) {
        Lexicon lexicon = vocabulary.lexiconOf(language);
        Passage headline = new Passage(Words.of(title == null ? "" : title), true, lexicon);
        Passage text = new Passage(body, false, lexicon);
        List<Tag> tags = new ArrayList<>(new TopicScorer(vocabulary.topics(), lexicon.topics()).tags(headline, text));
        tags.addAll(agencies(headline, text, furniture, lexicon));
        tags.addAll(names(headline, text, furniture, lexicon));
        return List.copyOf(tags);
    }

    private List<Tag> agencies(Passage headline, Passage text, Furniture furniture, Lexicon lexicon) {
        Citations citations = new Citations(vocabulary);
        Furniture.Dateline dateline = furniture.dateline();
        citations.readCredit(line(dateline == null ? null : dateline.agency(), lexicon));
        citations.readCredit(line(furniture.byline(), lexicon));
        citations.readCredit(line(furniture.outletLine(), lexicon));
        citations.readCredit(line(furniture.creditLine(), lexicon));
        citations.read(headline);
        citations.read(text);
        return citations.tags();
    }

    private static Passage line(@Nullable String line, Lexicon lexicon) {
        return new Passage(Words.of(line == null || line.length() > LONGEST_LINE ? "" : line), true, lexicon);
    }

    private List<Tag> names(Passage headline, Passage text, Furniture furniture, Lexicon lexicon) {
        List<Mention> mentions = new ArrayList<>();
        Furniture.Dateline dateline = furniture.dateline();
        mentions.addAll(read(headline));
        mentions.addAll(read(line(dateline == null ? null : dateline.place(), lexicon)));
        mentions.addAll(read(text));
        return new NameRegister(vocabulary.gazetteer()).tags(mentions);
    }

    private List<Mention> read(Passage passage) {
        return new RunReader(passage, vocabulary.gazetteer()).read();
    }
}
