/**
 * The command line's view of a running sink, over HTTP: the same API that programs and the page use.
 */
@NullMarked
package wirewatch.standalone.api;

import org.jspecify.annotations.NullMarked;
