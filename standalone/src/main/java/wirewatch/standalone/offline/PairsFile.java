package wirewatch.standalone.offline;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The pairs of a table: a header, then two ids in the first columns, separated by tabs. */
record PairsFile(List<Pair> pairs) {

    /** @throws IllegalArgumentException naming the line that is no pair */
    static PairsFile read(Path file) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 1;
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    pairs.add(pair(file, number, line));
                }
            }
        }
        return new PairsFile(pairs);
    }

    private static Pair pair(Path file, int number, String line) {
        String[] columns = line.split("\t", 3);
        if (columns.length < 2 || columns[0].isBlank() || columns[1].isBlank()) {
            throw new IllegalArgumentException(
                    file + " line " + number + ": two ids with a tab between them are wanted");
        }
        return new Pair(columns[0].strip(), columns[1].strip());
    }

    /** Two ids. */
    record Pair(String a, String b) {}
}
