package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Copies with known edits, made from any text by a seed. */
final class PlantedEdits {

    private final Random random;

    PlantedEdits(long seed) {
        random = new Random(seed);
    }

    /** One word in twenty is another. */
    String light(String text) {
        return withWordsChanged(text, 0.05);
    }

    /** Two sentences or paragraphs in five are gone, and one word in ten of the rest is another. */
    String heavy(String text) {
        return withWordsChanged(withPassagesCut(text, 0.4), 0.10);
    }

    String withWordsChanged(String text, double share) {
        StringBuilder changed = new StringBuilder();
        for (String word : text.split("(?<=\\s)", -1)) {
            changed.append(random.nextDouble() < share ? "changed" + random.nextInt(100_000) + " " : word);
        }
        return changed.toString();
    }

    String withPassagesCut(String text, double share) {
        List<String> passages = new ArrayList<>(List.of(text.split("\n+", -1)));
        if (passages.size() < 5) {
            passages = new ArrayList<>(List.of(text.split("(?<=[.!?]) ", -1)));
        }
        int drop = (int) Math.round(passages.size() * share);
        for (int i = 0; i < drop; i++) {
            passages.remove(random.nextInt(passages.size()));
        }
        return String.join("\n", passages);
    }
}
