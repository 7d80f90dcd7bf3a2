package wirewatch.contract;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A standing search. A tombstone on the watches topic removes it.
 *
 * @param id a topic name's letters, so that the watch can have a topic of its own: {@code [a-z0-9][a-z0-9_-]{0,99}}
 * @param name for people to read
 * @param query Lucene query syntax; the fields are {@code title}, {@code text} (both when none is named), {@code outlet},
 *     {@code author}, {@code language} and {@code tag}
 * @param kinds which decisions it wants to hear of; all that are published when empty
 */
public record Watch(String id, String name, String query, Set<Decision> kinds) {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9_-]{0,99}");
    private static final Set<Decision> PUBLISHED = EnumSet.complementOf(EnumSet.of(Decision.REPEAT));
    /** Longest query in characters. */
    public static final int MAX_QUERY = 10_000;

    /** @throws IllegalArgumentException naming the field, and what would have been right */
    public Watch(String id, @Nullable String name, String query, @Nullable Set<Decision> kinds) {
        if (id == null || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "watch id \"" + id + "\": use 1 to 100 of a-z 0-9 _ -, such as velda-dam");
        }
        if (query == null || query.isBlank() || query.length() > MAX_QUERY) {
            throw new IllegalArgumentException("watch query: 1 to " + MAX_QUERY + " characters of Lucene query syntax");
        }
        this.id = id;
        this.name = name == null || name.isBlank() ? id : name;
        this.query = query;
        this.kinds = kinds == null || kinds.isEmpty() ? Set.copyOf(PUBLISHED) : Set.copyOf(kinds);
    }

    /** Whether it wants to hear of such a decision. */
    public boolean wants(Decision decision) {
        return kinds.contains(decision);
    }
}
