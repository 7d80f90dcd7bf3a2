/**
 * The pages. Each page is a class that asks the archive and builds the markup; {@link wirewatch.sink.web.page.Frame} puts the
 * bar, the head and the foot around it.
 *
 * <p>Markup is built in Java (j2html) and not in templates: it is checked by the compiler, needs no step of its own in the build,
 * and every text and attribute goes through one escape, {@link wirewatch.sink.web.page.Rendering}, that no page can forget.
 * Pictures are SVG of the same make. Pages work without a script; with it, htmx exchanges parts of a page for those of a newer one
 * when the live stream tells of news, so that nothing has a second markup in the browser.
 */
@NullMarked
package wirewatch.sink.web.page;

import org.jspecify.annotations.NullMarked;
