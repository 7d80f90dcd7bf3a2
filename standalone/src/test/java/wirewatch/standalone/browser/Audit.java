package wirewatch.standalone.browser;

import java.util.List;

/** What can be told of a page's accessibility by measuring it. */
final class Audit {

    private static final String NAMELESS = """
            return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), textarea, select, [role=img]')]
              .filter(e => e.checkVisibility())
              .filter(e => !(e.textContent.trim() || e.getAttribute('aria-label') || e.title || (e.labels && e.labels.length)
                || e.getAttribute('aria-labelledby')))
              .map(e => e.outerHTML.slice(0, 120));
            """;

    private static final String HEADINGS =
            "return [...document.querySelectorAll('h1, h2, h3')].map(h => Number(h.tagName[1]));";

    /** WCAG 2.2, 1.4.3: 4.5 to 1, and 3 to 1 for large text. */
    private static final String FAINT = """
            const rgba = c => { const n = c.match(/[\\d.]+/g).map(Number); return n.length < 4 ? [...n, 1] : n; };
            const lum = c => { const [r, g, b] = c.slice(0, 3).map(v => v / 255).map(v =>
              v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
            const over = (top, under) => [0, 1, 2].map(i => top[i] * top[3] + under[i] * (1 - top[3]));
            const ground = e => { if (!e) return [255, 255, 255, 1];
              const own = rgba(getComputedStyle(e).backgroundColor);
              return own[3] === 1 ? own : [...over(own, ground(e.parentElement)), 1]; };
            const found = [];
            const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walk.nextNode()) {
              const e = walk.currentNode.parentElement;
              if (!walk.currentNode.data.trim() || !e.checkVisibility() || e.closest('svg, .skip, .fresh')) continue;
              const style = getComputedStyle(e);
              const a = lum(over(rgba(style.color), ground(e))), b = lum(ground(e));
              const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
              const size = parseFloat(style.fontSize);
              if (ratio < (size >= 24 || (size >= 18.6 && style.fontWeight >= 700) ? 3 : 4.5))
                found.push(ratio.toFixed(2) + ' ' + e.tagName + '.' + e.className + ': ' + walk.currentNode.data.trim().slice(0, 40));
            }
            return found;
            """;

    private Audit() {}

    /** Links, buttons, fields and pictures that a screen reader could not name. */
    @SuppressWarnings("unchecked") // as the script gives it back
    static List<String> nameless(Browser browser) {
        return (List<String>) browser.run(NAMELESS);
    }

    @SuppressWarnings("unchecked") // as the script gives it back
    static List<Long> headings(Browser browser) {
        return (List<Long>) browser.run(HEADINGS);
    }

    /** Texts with too little contrast. */
    @SuppressWarnings("unchecked") // as the script gives it back
    static List<String> faint(Browser browser) {
        return (List<String>) browser.run(FAINT);
    }
}
