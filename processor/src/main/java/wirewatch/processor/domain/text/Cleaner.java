package wirewatch.processor.domain.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Article;
import wirewatch.contract.Furniture;
import wirewatch.contract.Furniture.Dateline;
import wirewatch.processor.domain.text.Page.Kind;

/**
 * Cleans an article: its characters folded ({@link Fold}), what stands around the body taken apart as fields, the body left with the
 * article's own words. Pure and linear in the length of the text.
 *
 * <p>Precision comes first: a line of furniture in the body costs a little likeness, a paragraph lost costs a truth. Laws, tested:
 * cleaning a cleaned body changes nothing; nothing is thrown; a body never has more words than its text; a text with a word has a
 * body.
 */
public final class Cleaner {

    private Cleaner() {}

    /** Cleans a text with the headline that came with it. */
    public static CleanText clean(@Nullable String title, String text) {
        return clean(title, text, null, null);
    }

    /** Cleans a text with what else its deliverer knew of the article. */
    public static CleanText clean(String text, Article article) {
        return clean(article.title(), text, article.author(), article.source());
    }

    private static CleanText clean(
            @Nullable String title, String text, @Nullable String author, @Nullable String source) {
        String headline = title == null ? null : SiteName.cutFrom(Fold.line(title), source);
        String given = headline == null || headline.isBlank() ? null : headline;
        Page page = new Page(Lines.of(Fold.text(text)), given, author == null ? null : Fold.line(author), source);
        Everywhere everywhere = new Everywhere(page);
        everywhere.mark();
        new Tail(page).mark();
        new Head(page, everywhere).mark();
        page.keepSomething();
        return cleaned(page);
    }

    private static CleanText cleaned(Page page) {
        Furniture furniture = furniture(page);
        String found = furniture.headline();
        String title = page.title() != null || found == null ? page.title() : SiteName.cutFrom(found, page.source());
        return new CleanText(title, String.join("\n", page.all(Kind.BODY)), furniture);
    }

    private static Furniture furniture(Page page) {
        List<String> rest = new ArrayList<>(page.all(Kind.SITE));
        List<String> dates = page.all(Kind.DATE);
        rest.addAll(dates);
        Dateline dateline = Datelines.dated(page.dateline(), dates);
        List<String> bylines = bylines(page);
        String deck = first(page.all(Kind.DECK), rest);
        String credit = first(page.all(Kind.CREDIT), rest);
        return new Furniture(
                first(page.all(Kind.HEADLINE), rest),
                distinct(page.all(Kind.CAPTION)),
                dateline,
                first(bylines, rest),
                address(page, rest),
                first(page.all(Kind.OUTLET), rest),
                distinct(rest),
                deck,
                credit);
    }

    /** Sites repeat their own lines. */
    private static List<String> distinct(List<String> lines) {
        return List.copyOf(new LinkedHashSet<>(lines));
    }

    /** The dateline's own reporter first, then lines that say {@code By}, then bare names. */
    private static List<String> bylines(Page page) {
        List<String> bylines = page.all(Kind.BYLINE);
        bylines.sort(Comparator.comparing(line -> !Bylines.isSigned(line)));
        if (page.reporter() != null) {
            bylines.add(0, page.reporter());
        }
        return bylines;
    }

    /** The first of some lines; the others are not lost. */
    private static @Nullable String first(List<String> lines, List<String> rest) {
        if (lines.isEmpty()) {
            return null;
        }
        rest.addAll(lines.subList(1, lines.size()));
        return lines.get(0);
    }

    private static @Nullable String address(Page page, List<String> rest) {
        String url = first(page.all(Kind.URL), rest);
        return url == null ? null : Urls.joined(url);
    }
}
