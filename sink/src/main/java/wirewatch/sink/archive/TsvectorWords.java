package wirewatch.sink.archive;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import wirewatch.processor.domain.watch.Needed;

/** PostgreSQL's full-text index, given words and asked for words: its own parser and dictionaries have no part in it. */
final class TsvectorWords implements WordIndex {

    private static final String PUT = "INSERT INTO words (place, words) VALUES (:place, array_to_tsvector(:words))"
            + " ON CONFLICT (place) DO UPDATE SET words = excluded.words";
    /** PostgreSQL refuses a lexeme of more than 2,046 bytes. */
    private static final int LONGEST = 500;

    @Override
    public void put(Handle handle, List<Worded> clippings) {
        try (PreparedBatch rows = handle.prepareBatch(PUT)) {
            clippings.forEach(each -> rows.bind("place", each.place())
                    .bindArray(
                            "words",
                            String.class,
                            each.words().stream().map(TsvectorWords::written).toArray())
                    .add());
            rows.execute();
        }
    }

    /**
     * The rows first, their order after: left to itself the planner may walk back over all places instead, hoping to meet the
     * words soon, and for rare words it reads the whole table.
     */
    @Override
    public List<Long> places(Handle handle, Needed needed, long before, int limit) {
        if (needed instanceof Needed.Anything) {
            return handle.createQuery(
                            "SELECT place FROM clippings WHERE place < :before ORDER BY place DESC LIMIT :limit")
                    .bind("before", before)
                    .bind("limit", limit)
                    .mapTo(Long.class)
                    .list();
        }
        return handle.createQuery("WITH hits AS MATERIALIZED"
                        + " (SELECT place FROM words WHERE words @@ CAST(:match AS tsquery))"
                        + " SELECT place FROM hits WHERE place < :before ORDER BY place DESC LIMIT :limit")
                .bind("match", expression(needed))
                .bind("before", before)
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }

    private static String expression(Needed needed) {
        if (needed instanceof Needed.Word word) {
            return quoted(word.word());
        }
        if (needed instanceof Needed.Prefix prefix) {
            return quoted(prefix.prefix()) + ":*";
        }
        if (needed instanceof Needed.All all) {
            return joined(all.parts(), " & ");
        }
        return needed instanceof Needed.Any any ? joined(any.parts(), " | ") : "";
    }

    private static String joined(List<Needed> parts, String by) {
        return parts.stream().map(TsvectorWords::expression).collect(Collectors.joining(by, "(", ")"));
    }

    private static String quoted(String word) {
        return "'" + written(word).replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private static String written(String word) {
        String clean = Objects.requireNonNull(Columns.text(word));
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }
}
