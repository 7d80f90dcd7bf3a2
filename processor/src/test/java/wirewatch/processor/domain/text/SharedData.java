package wirewatch.processor.domain.text;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Other people's texts, which the project does not carry: tests that want them are skipped where they are absent. */
final class SharedData {

    private static final String ROOT_MARK = "build/forbidden.txt";

    private SharedData() {}

    /** A file beside the repository. */
    static Path file(String name) {
        Path root = Path.of("").toAbsolutePath();
        while (root != null && !Files.exists(root.resolve(ROOT_MARK))) {
            root = root.getParent();
        }
        assumeTrue(root != null, "no repository root above the working directory");
        Path file = root.resolveSibling("shared").resolve("data").resolve(name);
        assumeTrue(Files.exists(file), () -> name + " is not beside this repository");
        return file;
    }
}
