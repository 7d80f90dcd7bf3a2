package wirewatch.ingest.send;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be sent, in order: the files of a folder by their names, those that begin with a dot left out.
 *
 * @param parts each to be opened once
 * @param bytes of all, or -1 where standard input is among them
 */
public record Inputs(List<Part> parts, long bytes) {

    /** Stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    /** How a part is opened. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /** @param name for messages, and for its extension */
    public record Part(String name, Opening opening) {}

    /** @throws IOException naming the file, where one is not there or a folder cannot be listed */
    public static Inputs of(List<String> names, InputStream standardInput) throws IOException {
        List<Part> parts = new ArrayList<>();
        long bytes = 0;
        for (String name : names) {
            if (name.equals(STANDARD_INPUT)) {
                parts.add(new Part("stdin", () -> standardInput));
                bytes = -1;
                continue;
            }
            for (Path file : files(Path.of(name))) {
                parts.add(new Part(file.toString(), () -> Files.newInputStream(file)));
                bytes = bytes < 0 ? -1 : bytes + Files.size(file);
            }
        }
        return new Inputs(List.copyOf(parts), bytes);
    }

    private static List<Path> files(Path place) throws IOException {
        if (!Files.exists(place)) {
            throw new NoSuchFileException(place.toString());
        }
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> tree = Files.walk(place)) {
            return tree.filter(file -> Files.isRegularFile(file) && !isHidden(place, file))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isHidden(Path root, Path file) {
        for (Path name : root.relativize(file)) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
