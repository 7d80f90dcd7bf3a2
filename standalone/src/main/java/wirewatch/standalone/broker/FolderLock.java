package wirewatch.standalone.broker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import wirewatch.standalone.Complaint;

/**
 * One process at a time on a folder. The operating system drops the lock when the process ends, however it ends; the
 * process's number stands in the file, so that whoever comes second can be told whom to stop.
 */
public final class FolderLock implements AutoCloseable {

    private static final String FILE = "in-use-by";
    private final FileChannel file;

    private FolderLock(FileChannel file) {
        this.file = file;
    }

    /** @throws Complaint where another process holds it, or the folder cannot be written */
    public static FolderLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel file = FileChannel.open(
                    folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(file) == null) {
                String holder = holder(file);
                file.close();
                throw new Complaint("the data folder " + folder + " is in use by process " + holder
                        + ": stop that one, or choose another folder with --data DIR");
            }
            sign(file);
            return new FolderLock(file);
        } catch (IOException e) {
            throw new Complaint(
                    "the data folder " + folder + " cannot be written (" + Complaint.reason(e)
                            + "): choose another with --data DIR",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder(FileChannel file) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(20);
        file.read(text, 0);
        return StandardCharsets.US_ASCII.decode(text.flip()).toString().strip();
    }

    private static void sign(FileChannel file) throws IOException {
        String pid = ProcessHandle.current().pid() + "\n";
        file.truncate(0);
        file.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new IllegalStateException("a lock that could not be given back", e);
        }
    }
}
