package wirewatch.sink.archive;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteArchiveTest extends ArchiveContract {

    @TempDir
    Path folder;

    @Override
    Archive open() {
        return Database.open("jdbc:sqlite:" + folder.resolve("made/on/demand/archive.db"), null, null);
    }
}
