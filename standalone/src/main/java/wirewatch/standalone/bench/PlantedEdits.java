package wirewatch.standalone.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Copies with known edits, the same ones for the same seed. */
final class PlantedEdits {

    private final Random random;

    PlantedEdits(long seed) {
        random = new Random(seed);
    }

    /** One word in twenty is another. */
    String light(String text) {
        return withWordsChanged(text, 0.05);
    }

    /** Two paragraphs in five are gone, and one word in ten of the rest is another. */
    String heavy(String text) {
        List<String> paragraphs = new ArrayList<>(text.lines().toList());
        int gone = (int) Math.round(paragraphs.size() * 0.4);
        for (int i = 0; i < gone; i++) {
            paragraphs.remove(random.nextInt(paragraphs.size()));
        }
        return withWordsChanged(String.join("\n", paragraphs), 0.10);
    }

    private String withWordsChanged(String text, double share) {
        StringBuilder changed = new StringBuilder(text.length());
        for (String word : text.split("(?<=\\s)", -1)) {
            changed.append(random.nextDouble() < share ? "other" + random.nextInt(100_000) + " " : word);
        }
        return changed.toString();
    }
}
