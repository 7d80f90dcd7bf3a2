package wirewatch.standalone.stages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wirewatch.standalone.Complaint;

/** Room on the disk of the data folder. */
public final class DiskSpace {

    /** A broker that runs into the end of its disk stops; with less than this it would at once. */
    static final long NEEDED = 256L << 20;
    /** With less than this nothing more is taken: what was taken can still be decided and kept. */
    static final long RESERVE = 160L << 20;

    private DiskSpace() {}

    /** @throws Complaint where there is too little to start */
    static void require(Path folder) {
        if (free(folder) < NEEDED) {
            throw new Complaint("the disk of " + folder + " is full (" + words(free(folder)) + " free, " + words(NEEDED)
                    + " needed): make room, or choose a folder on another disk with --data DIR");
        }
    }

    /** Why no article can be taken, or null while there is room. */
    static @Nullable String shortage(Path folder) {
        long free = free(folder);
        return free >= RESERVE
                ? null
                : "the disk of Wirewatch's data folder is nearly full (" + words(free) + " free, " + words(RESERVE)
                        + " kept in reserve)";
    }

    /** Bytes that are left. */
    public static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new Complaint("the data folder " + folder + " cannot be read: " + Complaint.reason(e), e);
        }
    }

    /** For people. */
    public static String words(long bytes) {
        return String.format(Locale.ROOT, "%,d MiB", bytes >> 20);
    }
}
