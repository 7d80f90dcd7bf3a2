/**
 * The page in a real browser, after the sample newsroom has run: the main ways through, hostile texts, what a screen reader is
 * told, and the pictures. Needs Chromium and its driver on the path, and skips without them.
 */
@NullMarked
package wirewatch.standalone.browser;

import org.jspecify.annotations.NullMarked;
