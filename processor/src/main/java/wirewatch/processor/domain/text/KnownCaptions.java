package wirewatch.processor.domain.text;

import java.util.List;

/** The captions that a page has, to know one again that it carries a second time without its credit. */
final class KnownCaptions {

    private static final int MIN_LENGTH = 40;
    private static final int MOST = 30;

    private final List<String> captions;

    KnownCaptions(List<String> captions) {
        this.captions = captions.subList(0, Math.min(MOST, captions.size()));
    }

    /** Whether a line is the beginning of a caption. */
    boolean repeats(String line) {
        if (line.length() < MIN_LENGTH) {
            return false;
        }
        for (String caption : captions) {
            if (caption.startsWith(line)) {
                return true;
            }
        }
        return false;
    }
}
