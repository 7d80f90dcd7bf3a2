package wirewatch.processor.domain.desk;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Article;
import wirewatch.contract.ArticleId;
import wirewatch.contract.CanonicalUrl;
import wirewatch.contract.Furniture;
import wirewatch.contract.Publication;
import wirewatch.contract.Rejection;
import wirewatch.contract.Tag;
import wirewatch.ingest.page.PageReader;
import wirewatch.processor.domain.copy.Signature;
import wirewatch.processor.domain.link.Landmarks;
import wirewatch.processor.domain.story.Profiler;
import wirewatch.processor.domain.story.StoryProfile;
import wirewatch.processor.domain.tag.Tagger;
import wirewatch.processor.domain.text.CleanText;
import wirewatch.processor.domain.text.Cleaner;
import wirewatch.processor.domain.text.LanguageGuess;
import wirewatch.processor.domain.text.PublicationTime;
import wirewatch.processor.domain.text.Words;
import wirewatch.processor.domain.watch.WatchIndex;

/** All that needs one article alone. Holds no state between articles: one serves every thread. */
public final class Drafting {

    private final Tagger tagger = new Tagger();

    /** A profiler keeps its working space, so each thread has its own; a language's statistics are read once a thread. */
    private final ThreadLocal<Map<String, Profiler>> profilers = ThreadLocal.withInitial(HashMap::new);

    /** Reads an article that arrived at a time. */
    public Reading read(Article delivered, Instant arrived) {
        Article article = ArticleId.identified(isPage(delivered) ? PageReader.read(delivered) : delivered);
        String text = article.text() == null ? "" : article.text();
        if (text.isBlank() && !article.withdraws()) {
            return new Reading.Rejected(Rejection.NO_TEXT, "neither text nor a page that holds an article");
        }
        CleanText clean = Cleaner.clean(text, article);
        Words words = Words.of(clean.body());
        if (words.size() == 0 && !article.withdraws()) {
            return new Reading.Rejected(Rejection.NO_TEXT, "no words are left of the text after clean-up");
        }
        return new Reading.Accepted(new Manuscript(
                article, ArticleId.key(delivered), arrived, clean, words, content(clean.title(), words), null));
    }

    /** The language whose desk decides on it. */
    public static String language(Manuscript manuscript) {
        String known = manuscript.language();
        return known == null
                ? LanguageGuess.of(
                                manuscript.clean().body(), manuscript.article().language())
                        .code()
                : known;
    }

    private static boolean isPage(Article article) {
        return article.html() != null
                && (article.text() == null || article.text().isBlank());
    }

    /** Describes what was read, and says which watches it matches. */
    public Draft draft(Manuscript manuscript, WatchIndex watches) {
        Draft draft = draft(manuscript);
        return draft.withWatches(watches.match(draft.searchable(manuscript.words())));
    }

    /** Describes what was read: language, tags, signature, profile. */
    public Draft draft(Manuscript manuscript) {
        Article article = manuscript.article();
        CleanText clean = manuscript.clean();
        Furniture furniture = clean.furniture();
        String language = language(manuscript);
        Publication published =
                PublicationTime.of(article.published(), furniture.dateline(), article.fetched(), manuscript.arrived());
        List<Tag> tags = tagger.tags(clean.title(), manuscript.words(), signed(furniture, article.author()), language);
        return new Draft(
                String.valueOf(article.id()),
                manuscript.key(),
                manuscript.arrived(),
                published,
                address(article, furniture),
                outlet(article, furniture),
                clean.title(),
                article.author() == null ? furniture.byline() : article.author(),
                language,
                clean.body(),
                furniture,
                tags,
                List.of(),
                manuscript.content(),
                Signature.of(manuscript.words()).anchors(),
                profile(language, clean.title(), manuscript.words()),
                Landmarks.of(manuscript.words(), tags),
                manuscript.withdraws());
    }

    /** An author that is delivered beside the text says whose it is, as a byline in it does. */
    private static Furniture signed(Furniture furniture, @Nullable String author) {
        return author == null || furniture.byline() != null
                ? furniture
                : new Furniture(
                        furniture.headline(),
                        furniture.captions(),
                        furniture.dateline(),
                        author,
                        furniture.sourceUrl(),
                        furniture.outletLine(),
                        furniture.boilerplate(),
                        furniture.deck(),
                        furniture.creditLine());
    }

    private StoryProfile profile(String language, @Nullable String title, Words body) {
        Profiler profiler = profilers.get().computeIfAbsent(language, Profiler::of);
        return profiler.profile(title == null ? null : Words.of(title), body);
    }

    private static @Nullable String address(Article article, Furniture furniture) {
        return article.url() == null ? furniture.sourceUrl() : article.url();
    }

    /** As delivered, as the text says, or the host of the address; null is unknown. */
    private static @Nullable String outlet(Article article, Furniture furniture) {
        if (article.source() != null && !article.source().isBlank()) {
            return article.source().strip();
        }
        return furniture.outletLine() == null
                ? CanonicalUrl.hostOf(address(article, furniture))
                : furniture.outletLine();
    }

    private static long content(@Nullable String title, Words body) {
        return mixed(body, title == null ? 0 : mixed(Words.of(title), 0));
    }

    private static long mixed(Words words, long start) {
        long mixed = start;
        for (int i = 0; i < words.size(); i++) {
            mixed = (mixed + words.hash(i)) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 32;
        }
        return mixed;
    }
}
