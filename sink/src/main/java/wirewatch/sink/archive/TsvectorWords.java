package wirewatch.sink.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import wirewatch.processor.domain.watch.Needed;

/** PostgreSQL's full-text index, given words and asked for words: its own parser and dictionaries have no part in it. */
final class TsvectorWords implements WordIndex {

    private static final String PUT = "INSERT INTO words (place, words) VALUES (:place, array_to_tsvector(:words))"
            + " ON CONFLICT (place) DO UPDATE SET words = excluded.words";
    /** PostgreSQL refuses a lexeme of more than 2,046 bytes. */
    private static final int LONGEST = 500;
    /** A word that one in twenty clippings has is found among the latest; a place walked down costs 7 µs. */
    private static final int LATEST = 20;

    private final int latest;

    TsvectorWords() {
        this(LATEST);
    }

    /** @param latest how many of the latest places are walked down for each that is wanted, before the others are looked at */
    TsvectorWords(int latest) {
        this.latest = latest;
    }

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
     * The latest places are walked down, so that a frequent word is not first looked up wherever it stands; what they do not have is
     * looked for behind them.
     */
    @Override
    public List<Long> places(Handle handle, Needed needed, long before, int limit) {
        if (needed instanceof Needed.Anything) {
            return places(
                    handle.createQuery(
                            "SELECT place FROM clippings WHERE place < :before ORDER BY place DESC LIMIT :limit"),
                    before,
                    limit);
        }
        long from = Math.min(before, end(handle)) - (long) latest * limit;
        List<Long> places = new ArrayList<>(latest(handle, needed, from, before, limit));
        if (places.size() < limit) {
            places.addAll(earlier(handle, needed, Math.min(before, from), limit - places.size()));
        }
        return places;
    }

    private static long end(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(place), 0) + 1 FROM words")
                .mapTo(Long.class)
                .one();
    }

    private static List<Long> latest(Handle handle, Needed needed, long from, long before, int limit) {
        return places(
                handle.createQuery("SELECT place FROM words WHERE place >= :from AND place < :before"
                                + " AND words @@ CAST(:match AS tsquery) ORDER BY place DESC LIMIT :limit")
                        .bind("from", from)
                        .bind("match", expression(needed)),
                before,
                limit);
    }

    /**
     * The rows first, their order after: left to itself the planner may walk back over all places instead, hoping to meet the
     * words soon, and for rare words it reads the whole table.
     */
    private static List<Long> earlier(Handle handle, Needed needed, long before, int limit) {
        return places(
                handle.createQuery("WITH hits AS MATERIALIZED"
                                + " (SELECT place FROM words WHERE words @@ CAST(:match AS tsquery))"
                                + " SELECT place FROM hits WHERE place < :before ORDER BY place DESC LIMIT :limit")
                        .bind("match", expression(needed)),
                before,
                limit);
    }

    private static List<Long> places(Query query, long before, int limit) {
        return query.bind("before", before)
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
