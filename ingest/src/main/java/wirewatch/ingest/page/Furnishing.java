package wirewatch.ingest.page;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What stands on a page around every article: menus, lists of other articles, comments, captions, forms. Told by the element's
 * tag, role, style and by the words of its class and id. Names lie (an article's own container may be called {@code
 * has-sidebar}), so an element that holds much of the page's prose, or its headline, is never furnishing.
 */
final class Furnishing implements Predicate<Element> {

    /** An element with this share of the page's prose is spared, whatever its name. */
    private static final double SPARED = 0.4;

    /** Shorter prose says little about where the article is: captions, teasers, notices. */
    private static final int LEAST_WEIGHT = 60;

    private static final int MAX_NAMES = 60;

    /** Never text of an article. */
    private static final Set<String> MACHINERY = words(
            "script style noscript template svg math button input select textarea iframe object embed audio video canvas dialog head"
                    + " menu option map figcaption title");

    private static final Set<String> TAGS = words("nav aside footer form");

    private static final Set<String> ROLES = words(
            "navigation complementary contentinfo banner search menu menubar dialog alertdialog button toolbar tooltip form");

    private static final Set<String> NAMES = words(
            "comment comments disqus respond related recommended recommendation recommendations recirc readmore trending popular"
                    + " outbrain taboola teaser teasers newsletter subscribe subscription signup signin login register share shares"
                    + " sharing sharebar sharedaddy addthis social sidebar footer nav navigation navbar menu breadcrumb breadcrumbs"
                    + " pagination pager toolbar skip promo promos ad ads adv advert advertisement sponsor sponsored banner popup popover"
                    + " rollover modal overlay tooltip cookie cookies consent gdpr ccpa privacy onetrust tags byline caption captions"
                    + " credit credits copyright infobox rating poll");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private static final Pattern NO_LETTERS = Pattern.compile("[^A-Za-z]+");

    private final Element body;
    private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
    private int allProse;

    private Furnishing(Element body) {
        this.body = body;
    }

    static Furnishing of(Document page) {
        Furnishing furnishing = new Furnishing(page.body());
        for (Block block : Blocks.of(page.body(), Furnishing::isMachinery)) {
            if (block.isProse() && !block.isMostlyLinks() && block.weight() > LEAST_WEIGHT) {
                furnishing.weigh(block);
            }
        }
        page.select("h1, [itemprop=articleBody]").forEach(furnishing::spare);
        return furnishing;
    }

    private void weigh(Block block) {
        allProse += block.weight();
        for (Element e = block.holder(); e != null; e = e.parent()) {
            prose.merge(e, block.weight(), Integer::sum);
        }
    }

    private void spare(Element anchor) {
        for (Element e = anchor; e != null; e = e.parent()) {
            prose.computeIfPresent(e, (element, weight) -> allProse);
        }
    }

    @Override
    public boolean test(Element element) {
        return isMachinery(element) || (isNamedSo(element) && !isSpared(element));
    }

    private boolean isSpared(Element element) {
        int weight = prose.getOrDefault(element, 0);
        return element.equals(body) || (weight > 0 && weight >= SPARED * allProse);
    }

    static boolean isMachinery(Element element) {
        String tag = element.normalName();
        boolean onlyShows = tag.equals("figure") && element.selectFirst("blockquote, table") == null;
        return onlyShows || MACHINERY.contains(tag);
    }

    private static boolean isNamedSo(Element element) {
        return TAGS.contains(element.normalName())
                || element.hasAttr("hidden")
                || ROLES.contains(element.attr("role"))
                || element.attr("style").replace(" ", "").contains("display:none")
                || hasName(element);
    }

    private static boolean hasName(Element element) {
        String names = element.className() + " " + element.id();
        if (names.length() > 1) {
            for (String word : NO_LETTERS.split(HUMP.matcher(names).replaceAll(" "), MAX_NAMES)) {
                if (NAMES.contains(word.toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
