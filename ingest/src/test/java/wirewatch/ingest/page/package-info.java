/** Pages written for one rule each, hostile pages, and the quality on pages of the world. */
@NullMarked
package wirewatch.ingest.page;

import org.jspecify.annotations.NullMarked;
