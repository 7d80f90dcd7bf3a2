package wirewatch.standalone.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import wirewatch.contract.Article;
import wirewatch.contract.Wire;
import wirewatch.processor.domain.copy.Signature;
import wirewatch.processor.domain.desk.Draft;
import wirewatch.processor.domain.desk.Drafting;
import wirewatch.processor.domain.desk.Manuscript;
import wirewatch.processor.domain.desk.Reading;
import wirewatch.processor.domain.text.CleanText;
import wirewatch.processor.domain.text.Cleaner;
import wirewatch.processor.domain.text.Words;
import wirewatch.processor.domain.watch.WatchIndex.Searchable;

/** The invented articles of {@code wirewatch bench}, as each step finds them; one after the other, round and round. */
@State(Scope.Thread)
public class News {

    private static final int ARTICLES = 2_000;

    final List<byte[]> json = new ArrayList<>();
    final List<Article> articles = new ArrayList<>();
    final List<CleanText> clean = new ArrayList<>();
    final List<Words> words = new ArrayList<>();
    final List<Signature> signatures = new ArrayList<>();
    final List<Manuscript> manuscripts = new ArrayList<>();
    final List<Draft> drafts = new ArrayList<>();
    final List<Searchable> searchable = new ArrayList<>();
    final Drafting drafting = new Drafting();
    private int next;

    @Setup(Level.Trial)
    public void invent() {
        for (Article article : Supply.invented().articles(ARTICLES)) {
            articles.add(article);
            json.add(Wire.write(article).getBytes(StandardCharsets.UTF_8));
            CleanText text = Cleaner.clean(article.text(), article);
            clean.add(text);
            words.add(Words.of(text.body()));
            signatures.add(Signature.of(words.get(words.size() - 1)));
            if (drafting.read(article, Instant.EPOCH) instanceof Reading.Accepted read) {
                Draft draft = drafting.draft(read.manuscript());
                manuscripts.add(read.manuscript());
                drafts.add(draft);
                searchable.add(draft.searchable(read.manuscript().words()));
            }
        }
    }

    /** The next one of a list. */
    <T> T of(List<T> all) {
        next = next + 1 == all.size() ? 0 : next + 1;
        return all.get(next);
    }
}
