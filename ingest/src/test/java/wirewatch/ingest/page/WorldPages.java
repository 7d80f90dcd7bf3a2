package wirewatch.ingest.page;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** The files of a {@code .tar.gz} of shared test data by name, packed pages unpacked. */
final class WorldPages {

    private static final int RECORD = 512;

    private WorldPages() {}

    static Path data(String name) {
        String set = System.getProperty("wirewatch.data");
        return (set != null ? Path.of(set) : Path.of("..", "..", "shared", "data")).resolve(name);
    }

    static Map<String, String> in(Path archive) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (InputStream tar = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            for (byte[] header = tar.readNBytes(RECORD);
                    header.length == RECORD && header[0] != 0;
                    header = tar.readNBytes(RECORD)) {
                String name = text(header, 0, 100);
                byte[] content =
                        content(tar, Integer.parseInt(text(header, 124, 12).strip(), 8));
                if (header[156] == '0' || header[156] == 0) {
                    files.put(name, new String(unpacked(name, content), StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }

    private static byte[] content(InputStream tar, int size) throws IOException {
        byte[] content = tar.readNBytes(size);
        tar.skipNBytes((RECORD - size % RECORD) % RECORD);
        if (content.length < size) {
            throw new EOFException("the archive ends within a file");
        }
        return content;
    }

    private static byte[] unpacked(String name, byte[] content) throws IOException {
        return name.endsWith(".gz") ? new GZIPInputStream(new ByteArrayInputStream(content)).readAllBytes() : content;
    }

    private static String text(byte[] header, int from, int length) {
        String field = new String(header, from, length, StandardCharsets.UTF_8);
        int end = field.indexOf('\0');
        return end < 0 ? field : field.substring(0, end);
    }
}
