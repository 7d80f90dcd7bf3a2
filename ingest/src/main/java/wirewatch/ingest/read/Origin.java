package wirewatch.ingest.read;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an input before reading it.
 *
 * @param name of the file or stream, for positions, and for its extension where the content leaves the kind open
 * @param kind what the deliverer says it is, or null to find out
 * @param charset what the deliverer says it is encoded in, or null to find out
 */
public record Origin(
        String name, @Nullable Kind kind, @Nullable Charset charset) {

    /** An input of which only the name is known. */
    public static Origin named(String name) {
        return new Origin(name, null, null);
    }
}
