package wirewatch.standalone.stages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import wirewatch.standalone.Complaint;

/** Room on the disk of the data folder. */
public final class DiskSpace {

    /** A broker that runs into the end of its disk stops; with less than this it would at once. */
    static final long NEEDED = 256L << 20;

    private DiskSpace() {}

    /** @throws Complaint where there is too little to start */
    static void require(Path folder) {
        if (free(folder) < NEEDED) {
            throw new Complaint("the disk of " + folder + " is full (" + words(free(folder)) + " free, " + words(NEEDED)
                    + " needed): make room, or choose a folder on another disk with --data DIR");
        }
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
