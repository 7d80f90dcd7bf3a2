package wirewatch.standalone.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import wirewatch.standalone.Complaint;
import wirewatch.standalone.broker.Ports;

/** The machine: Java, memory, the port of the page, the data folder. */
public final class MachineChecks {

    /** Less than this, and the first busy day fills the disk. */
    private static final long ENOUGH_SPACE = 2L << 30;
    /** Broker, streams and index in one process live in less, but not comfortably. */
    private static final long ENOUGH_HEAP = 500L << 20;

    private MachineChecks() {}

    public static Stream<Finding> of(Path data, int port) {
        return Stream.of(java(), memory(), port(port), folder(data), space(data));
    }

    private static Finding java() {
        int version = Runtime.version().feature();
        return version >= 17
                ? Finding.well("Java", Runtime.version() + " at " + System.getProperty("java.home"))
                : Finding.ill("Java", String.valueOf(version), "install a JDK, 17 or newer");
    }

    private static Finding memory() {
        long heap = Runtime.getRuntime().maxMemory();
        return heap >= ENOUGH_HEAP
                ? Finding.well("heap", mebibytes(heap))
                : Finding.ill("heap", mebibytes(heap), "set WIREWATCH_JAVA_OPTS=-Xmx1g");
    }

    private static Finding port(int port) {
        return Ports.isFree(Ports.HOST, port)
                ? Finding.well("port " + port, "free")
                : Finding.ill(
                        "port " + port, "in use", "fine if that is Wirewatch; otherwise `up --port N` with another");
    }

    private static Finding folder(Path data) {
        try {
            Path existing = existing(data);
            Files.delete(Files.createTempFile(existing, "wirewatch", ".check"));
            return Finding.well(
                    "data folder", data.toAbsolutePath() + (existing.equals(data) ? "" : " (will be made)"));
        } catch (IOException e) {
            return Finding.ill("data folder", Complaint.reason(e), "give another with --data DIR");
        }
    }

    private static Finding space(Path data) {
        try {
            long free = Files.getFileStore(existing(data)).getUsableSpace();
            return free >= ENOUGH_SPACE
                    ? Finding.well("free space", mebibytes(free))
                    : Finding.ill(
                            "free space",
                            mebibytes(free),
                            "make room, or give a folder on another disk with --data DIR");
        } catch (IOException e) {
            return Finding.ill("free space", Complaint.reason(e), "give another folder with --data DIR");
        }
    }

    /** The folder itself, or the nearest one above it that is there. */
    private static Path existing(Path folder) {
        Path path = folder.toAbsolutePath();
        while (!Files.exists(path) && path.getParent() != null) {
            path = path.getParent();
        }
        return Files.exists(folder) ? folder : path;
    }

    private static String mebibytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MiB", bytes >> 20);
    }
}
