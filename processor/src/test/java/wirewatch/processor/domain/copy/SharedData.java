package wirewatch.processor.domain.copy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** The measuring data beside the project; a test that needs it is skipped where it is absent. */
final class SharedData {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SharedData() {}

    static Path need(String name) {
        Path path = root().resolve(name);
        Assumptions.assumeTrue(Files.exists(path), () -> path + " is not here");
        return path;
    }

    static Path root() {
        String set = System.getProperty("wirewatch.data");
        return set != null ? Path.of(set) : Path.of("..", "..", "shared", "data");
    }

    static List<JsonNode> articles(Path gzipped, int most) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(gzipped)), StandardCharsets.UTF_8))) {
            return lines.lines().limit(most).map(SharedData::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
