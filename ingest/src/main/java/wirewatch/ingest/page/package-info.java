/**
 * From a news page in HTML to an article: its text a paragraph a line, and what the page says about itself.
 *
 * <p>{@link wirewatch.ingest.page.PageReader} is the way in. It parses the page within bounds ({@code Page}), reads the page's own
 * claims ({@code JsonLd}, {@code MetaTags}, then what a reader sees), and finds the body: the page is cut into {@code Block}s, each
 * block is worth what it looks like (running text is worth its length, links and labels cost), the element whose blocks are
 * worth most is the article, and what stands in it without belonging to it is left out. A page's structured data
 * may carry the whole body; it is taken where the visible page holds clearly less.
 *
 * <p>No rule names a site, nothing is fetched, and the same page always gives the same article.
 */
@NullMarked
package wirewatch.ingest.page;

import org.jspecify.annotations.NullMarked;
