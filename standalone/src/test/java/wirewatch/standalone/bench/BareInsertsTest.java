package wirewatch.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirewatch.contract.Article;
import wirewatch.contract.ArticleId;
import wirewatch.contract.Clipping;
import wirewatch.contract.Wire;
import wirewatch.processor.domain.desk.DeskSettings;
import wirewatch.processor.domain.desk.Drafting;
import wirewatch.processor.domain.desk.HeapMemory;
import wirewatch.processor.domain.desk.Newsroom;
import wirewatch.processor.domain.desk.Reading;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.archive.Batch.Kept;
import wirewatch.sink.archive.Database;
import wirewatch.sink.archive.Part;

/** The limit that the archive is held against writes what the archive writes. */
class BareInsertsTest {

    @TempDir
    Path folder;

    @Test
    void rows_are_those_of_the_archive_however_many_a_statement_and_however_often() throws SQLException {
        BenchDatabase database = BenchDatabase.sqlite(folder.resolve("bare.db"));
        List<Kept<Clipping>> clippings = clippings();
        try (Archive archive = Database.open(database.url(), null, null)) {
            assertThat(new BareInserts(clippings).insert(database, 4, 10)).isPositive();
            assertThat(new BareInserts(clippings).insert(database, 1, 3)).isPositive();
            assertThat(archive.counts().clippings()).isEqualTo(clippings.size());
            assertThat(archive.clippings(
                            clippings.stream().map(kept -> kept.value().id()).toList()))
                    .containsExactlyInAnyOrderElementsOf(
                            clippings.stream().map(Kept::value).toList());
        }
    }

    private static List<Kept<Clipping>> clippings() {
        Drafting drafting = new Drafting();
        Newsroom newsroom = new Newsroom(DeskSettings.DEFAULT, new HeapMemory());
        List<Kept<Clipping>> kept = new ArrayList<>();
        InventedNews news = new InventedNews(3);
        for (int i = 0; i < 23; i++) {
            Article article = ArticleId.identified(news.original());
            Reading read = drafting.read(article, Instant.EPOCH);
            Clipping clipping = newsroom.decide(drafting.draft(((Reading.Accepted) read).manuscript()))
                    .clippings()
                    .get(0);
            kept.add(new Kept<>(clipping, Wire.write(clipping), new Part("clippings", "test", 0), i));
        }
        return kept;
    }
}
