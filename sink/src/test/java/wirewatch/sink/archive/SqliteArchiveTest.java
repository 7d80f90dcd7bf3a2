package wirewatch.sink.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteArchiveTest extends ArchiveContract {

    @TempDir
    Path folder;

    @Test
    void a_file_that_is_no_database_is_refused_and_left_as_it_is() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "not a database, but somebody's notes ".repeat(200));
        assertThatIllegalStateException()
                .isThrownBy(() -> Database.open("jdbc:sqlite:" + file, null, null))
                .withMessageContaining("archive");
        assertThat(file).content().startsWith("not a database");
    }

    @Override
    Archive open() {
        return Database.open("jdbc:sqlite:" + folder.resolve("made/on/demand/archive.db"), null, null);
    }
}
