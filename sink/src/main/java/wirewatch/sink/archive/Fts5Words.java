package wirewatch.sink.archive;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import wirewatch.processor.domain.watch.Needed;

/**
 * SQLite's full-text index. Its plain tokenizer parts words at every ASCII character that is no letter or digit and takes all
 * others for letters; so those are written as others, and a word comes out as it went in.
 */
final class Fts5Words implements WordIndex {

    /** Beginning of a private area of Unicode, where no language has its letters. */
    private static final int STAND_IN = 0xE000;

    @Override
    public void put(Handle handle, List<Worded> clippings) {
        try (PreparedBatch rows =
                handle.prepareBatch("INSERT OR REPLACE INTO words (rowid, terms) VALUES (:place, :words)")) {
            clippings.forEach(each -> rows.bind("place", each.place())
                    .bind("words", text(each.words()))
                    .add());
            rows.execute();
        }
    }

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
        return handle.createQuery("SELECT rowid FROM words WHERE words MATCH :match AND rowid < :before"
                        + " ORDER BY rowid DESC LIMIT :limit")
                .bind("match", expression(needed))
                .bind("before", before)
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }

    private static String expression(Needed needed) {
        if (needed instanceof Needed.Word word) {
            return '"' + written(word.word()) + '"';
        }
        if (needed instanceof Needed.Prefix prefix) {
            return '"' + written(prefix.prefix()) + "\"*";
        }
        if (needed instanceof Needed.All all) {
            return joined(all.parts(), " AND ");
        }
        return needed instanceof Needed.Any any ? joined(any.parts(), " OR ") : "";
    }

    private static String joined(List<Needed> parts, String by) {
        return parts.stream().map(Fts5Words::expression).collect(Collectors.joining(by, "(", ")"));
    }

    private static String text(Collection<String> words) {
        StringBuilder text = new StringBuilder(words.size() * 8);
        words.forEach(word -> text.append(written(word)).append(' '));
        return text.toString();
    }

    private static String written(String word) {
        return isKept(word) ? word : replaced(word);
    }

    private static boolean isKept(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String replaced(String word) {
        StringBuilder written = new StringBuilder(word.length());
        word.codePoints().map(Fts5Words::standIn).forEach(written::appendCodePoint);
        return written.toString();
    }

    private static int standIn(int c) {
        return isLetter(c) ? c : STAND_IN + Math.min(c, 0x80);
    }

    /** To the tokenizer; half of a pair is none to SQLite. */
    private static boolean isLetter(int c) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c > 0x7F;
        return letter && !(c >= 0xD800 && c <= 0xDFFF);
    }
}
