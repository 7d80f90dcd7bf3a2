package wirewatch.ingest.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The articles of one input, one after the other. */
interface Reads {

    /** The next, or null at the end. Only a failing source throws: what is wrong with the content is a {@link Read.Rejected}. */
    @Nullable
    Read next() throws IOException;
}
