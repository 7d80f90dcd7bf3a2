/**
 * The crawler-facing stage: takes articles by HTTP and from files, and hands them to the broker.
 *
 * <p>{@code read} turns any bytes into articles or reasons; {@code http} is the address that crawlers post to; {@code send} is the
 * client for it; {@code page} finds the article on a web page.
 */
@NullMarked
package wirewatch.ingest;

import org.jspecify.annotations.NullMarked;
