package wirewatch.processor.domain.tag;

import java.util.List;

/**
 * A news agency of {@code agencies.txt}.
 *
 * @param id the tag's id, such as {@code agency:ap}
 * @param label as it writes itself
 * @param weak its name alone says little ({@code Fars} is a province too): only {@code Fars news agency} or {@code (Fars)} counts
 * @param names how it is named in articles
 */
record Agency(String id, String label, boolean weak, List<String> names) {

    /** {@code ~fars; Fars; Fars News} — a tilde makes it weak; the second part is the label and a name. */
    static Agency parse(String line) {
        List<String> parts = ListFile.parts(line, ';');
        boolean weak = parts.get(0).startsWith("~");
        String key = weak ? parts.get(0).substring(1) : parts.get(0);
        return new Agency("agency:" + key, parts.get(1), weak, parts.subList(1, parts.size()));
    }
}
