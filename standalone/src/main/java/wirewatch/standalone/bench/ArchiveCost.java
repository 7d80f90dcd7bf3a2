package wirewatch.standalone.bench;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Article;
import wirewatch.contract.Clipping;
import wirewatch.contract.Topics;
import wirewatch.contract.Wire;
import wirewatch.processor.domain.desk.DeskSettings;
import wirewatch.processor.domain.desk.DeskSettings.EventTime;
import wirewatch.processor.domain.desk.Drafting;
import wirewatch.processor.domain.desk.HeapMemory;
import wirewatch.processor.domain.desk.Newsroom;
import wirewatch.processor.domain.desk.Reading;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.archive.Batch;
import wirewatch.sink.archive.Batch.Advance;
import wirewatch.sink.archive.Batch.Kept;
import wirewatch.sink.archive.Database;
import wirewatch.sink.archive.Part;

/**
 * The archive's writer beside what the database takes at most: clippings with seven watches each, a row an article. The
 * words for the search come into their index later and on a thread of their own, so what they cost stands apart.
 */
final class ArchiveCost {

    private static final int ARTICLES = 10_000;
    private static final int BATCH = 1_000;
    private static final int ROUNDS = 5;
    private static final List<String> WATCHES =
            IntStream.rangeClosed(1, 7).mapToObj(i -> "bench-watch-" + i).toList();
    private static final List<Integer> STATEMENTS = List.of(1, 100, 500);
    private static final List<Integer> TRANSACTIONS = List.of(BATCH, ARTICLES);
    /** As many as the digest takes at once. */
    private static final int DIGESTED = 1_000;

    private final Figures figures;

    ArchiveCost(Figures figures) {
        this.figures = figures;
    }

    void measure(Supply supply, @Nullable BenchDatabase postgres) {
        figures.doing("the archive, on " + ARTICLES + " articles");
        List<Kept<Clipping>> clippings = clippings(supply);
        try (Sites sites = Sites.sqlite()) {
            measure("archive, SQLite", clippings, sites);
        }
        if (postgres != null) {
            try (Sites sites = Sites.postgres(postgres)) {
                measure("archive, PostgreSQL", clippings, sites);
            }
        }
    }

    private static List<Kept<Clipping>> clippings(Supply supply) {
        Drafting drafting = new Drafting();
        Newsroom newsroom = new Newsroom(new DeskSettings(Duration.ofDays(7), EventTime.ARRIVAL), new HeapMemory());
        Instant now = Clock.systemUTC().instant();
        Part part = new Part(Topics.CLIPPINGS.name(), "bench", 0);
        List<Kept<Clipping>> kept = new ArrayList<>();
        for (Article article : supply.articles(ARTICLES)) {
            if (drafting.read(article, now) instanceof Reading.Accepted read) {
                newsroom.decide(drafting.draft(read.manuscript()).withWatches(WATCHES)).clippings().stream()
                        .limit(1)
                        .forEach(clipping -> kept.add(new Kept<>(clipping, Wire.write(clipping), part, kept.size())));
            }
        }
        return kept;
    }

    private void measure(String part, List<Kept<Clipping>> clippings, Sites sites) {
        Turns bare = new Turns();
        Turns stored = new Turns();
        Turns again = new Turns();
        Turns words = new Turns();
        BareInserts inserts = new BareInserts(clippings);
        for (int round = 0; round < ROUNDS; round++) {
            insert(inserts, sites, bare);
            BenchDatabase database = sites.next();
            try (Archive archive = open(database)) {
                stored.add("writer", store(archive, clippings, 0, RowRate.of(database)));
                words.add("digest", digest(archive, clippings.size(), RowRate.of(database)));
                again.add("writer", store(archive, clippings, clippings.size(), RowRate.of(database)));
            }
        }
        bare.medians().forEach((way, rate) -> figures.note(String.format(Locale.ROOT, "%s: %,.0f/s", way, rate)));
        figures.add(
                part,
                "a record",
                clippings.stream()
                        .mapToInt(one -> one.json().length())
                        .average()
                        .orElse(0),
                "characters");
        Figure limit = figures.add(part, "bare inserts, the best way", bare.best(), "articles/s");
        figures.add(Figure.of(part, "the archive's writer", stored.best(), "articles/s")
                .against(limit));
        figures.add(part, "the same rows once more", again.best(), "articles/s");
        figures.add(part, "apart: their words into the search's index", words.best(), "articles/s");
    }

    private static Archive open(BenchDatabase database) {
        return Database.open(database.url(), database.user(), database.password());
    }

    /** A turn of each way to write them; the archive makes its tables and is closed before. */
    private static void insert(BareInserts bare, Sites sites, Turns turns) {
        for (int transaction : TRANSACTIONS) {
            for (int statement : STATEMENTS) {
                BenchDatabase database = sites.next();
                open(database).close();
                try {
                    turns.add(
                            String.format(
                                    Locale.ROOT, "%,d rows a statement, %,d a transaction", statement, transaction),
                            bare.insert(database, statement, transaction));
                } catch (SQLException e) {
                    throw new IllegalStateException("the database does not take the rows of the measurement", e);
                }
            }
        }
    }

    private static double store(Archive archive, List<Kept<Clipping>> clippings, long from, RowRate pace) {
        for (int at = 0; at < clippings.size(); at += BATCH) {
            List<Kept<Clipping>> some = clippings.subList(at, Math.min(clippings.size(), at + BATCH));
            long before = from + at == 0 ? Advance.NEVER : from + at;
            Advance advance = new Advance(some.get(0).from(), before, from + at + some.size());
            if (!archive.store(new Batch(some, List.of(), List.of(), List.of(), List.of(advance)))) {
                throw new IllegalStateException("another writer is at the archive of the measurement");
            }
        }
        return pace.aSecond(clippings.size());
    }

    private static double digest(Archive archive, int clippings, RowRate pace) {
        try (var digest = archive.digest()) {
            for (int done = 0; done < clippings; done += DIGESTED) {
                digest.step();
            }
            return pace.aSecond(clippings);
        }
    }
}
