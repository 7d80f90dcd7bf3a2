package wirewatch.processor.domain.watch;

import java.util.List;

/**
 * What an article must at least hold to match a query: a question that any index of words can answer. Whatever the query says
 * beyond it (phrases, nearness, fields, what must not be there) only takes articles away.
 */
public sealed interface Needed {

    /** A folded word, or a whole value such as {@code outlet:meridian wire}. */
    record Word(String word) implements Needed {}

    /** Any word that begins so. */
    record Prefix(String prefix) implements Needed {}

    /** Every one of these; at least two. */
    record All(List<Needed> parts) implements Needed {
        /** Copies. */
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** One of these; at least two. */
    record Any(List<Needed> parts) implements Needed {
        /** Copies. */
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** Nothing that an index could look up: every article has to be looked at. */
    record Anything() implements Needed {}
}
