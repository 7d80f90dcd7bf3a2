package wirewatch.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline. Pages give several: for readers, for search engines, for sharing, some with the outlet's name behind. The one
 * that most of them agree on is taken, at a tie the one of the structured data.
 */
final class Headline {

    private static final String SEPARATORS = "|-–—:*•·«»｜：";

    private final List<String> candidates = new ArrayList<>();

    private Headline() {}

    static @Nullable String of(Document page, JsonLd data, MetaTags metas, @Nullable String outlet) {
        Headline headline = new Headline();
        headline.offer(data.headline());
        headline.offer(metas.first("og:title"));
        headline.offer(heading(page));
        if (headline.candidates.isEmpty()) {
            headline.offer(metas.first("twitter:title", "dc.title", "headline"));
        }
        if (headline.candidates.isEmpty()) {
            headline.offer(page.title());
        }
        String best = headline.elected();
        return best == null ? null : withoutOutlet(best, outlet);
    }

    private void offer(@Nullable String title) {
        String clean = Claims.clean(title);
        if (clean != null) {
            candidates.add(clean);
        }
    }

    private @Nullable String elected() {
        String best = null;
        long most = 0;
        for (String candidate : candidates) {
            long votes = candidates.stream()
                    .filter(other -> agrees(other, candidate))
                    .count();
            if (votes > most) {
                best = candidate;
                most = votes;
            }
        }
        return best;
    }

    /** The same but for case and quotes, or the same with something set apart behind. */
    private static boolean agrees(String other, String candidate) {
        String longer = folded(other);
        String head = folded(candidate);
        if (!longer.startsWith(head)) {
            return false;
        }
        String rest = longer.substring(head.length()).strip();
        return rest.isEmpty() || isSeparator(rest.charAt(0));
    }

    private static String folded(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[‘’]", "'").replaceAll("[“”„]", "\"");
    }

    private static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }

    private static @Nullable String heading(Document page) {
        Element marked = page.selectFirst("[itemprop=headline]");
        Element h1 = marked != null ? marked : page.selectFirst("h1");
        return h1 == null ? null : h1.hasAttr("content") ? h1.attr("content") : h1.text();
    }

    private static String withoutOutlet(String title, @Nullable String outlet) {
        if (outlet == null || !title.endsWith(outlet)) {
            return title;
        }
        String head = title.substring(0, title.length() - outlet.length()).stripTrailing();
        boolean apart = head.length() > 10 && isSeparator(head.charAt(head.length() - 1));
        return apart ? head.substring(0, head.length() - 1).stripTrailing() : title;
    }
}
