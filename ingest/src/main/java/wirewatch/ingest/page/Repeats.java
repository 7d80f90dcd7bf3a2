package wirewatch.ingest.page;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Long blocks that only say what others say: pages carry the whole body once more for machines, in one piece, hidden by a style
 * sheet that is not read here. Short ones may be repeated; articles do that.
 */
final class Repeats {

    /** From this weight on a block is looked at: some paragraphs at once. */
    private static final int LONG = 400;

    /** The share of a block that must be said nowhere else. */
    private static final double OWN = 0.2;

    private static final Pattern STOP = Pattern.compile("[.!?。！？۔।]+[\"'”’»)\\]]*\\s*");

    private final Map<String, Integer> said = new HashMap<>();

    private Repeats() {}

    /** The longest go first, so that of a body in one piece and the same in paragraphs, the paragraphs stay. */
    static List<Block> leftOut(List<Block> blocks) {
        Repeats repeats = new Repeats();
        blocks.forEach(block -> repeats.count(block, 1));
        Set<Block> again = Collections.newSetFromMap(new IdentityHashMap<>());
        blocks.stream()
                .filter(block -> block.weight() >= LONG)
                .sorted(Comparator.comparingInt(Block::weight).reversed())
                .filter(repeats::holdAllOf)
                .forEach(block -> {
                    again.add(block);
                    repeats.count(block, -1);
                });
        return blocks.stream().filter(block -> !again.contains(block)).toList();
    }

    private void count(Block block, int by) {
        sentences(block).forEach(sentence -> said.merge(sentence, by, Integer::sum));
    }

    private boolean holdAllOf(Block block) {
        int own = 0;
        int all = 0;
        for (String sentence : sentences(block)) {
            all += sentence.length();
            own += said.getOrDefault(sentence, 0) < 2 ? sentence.length() : 0;
        }
        return own < OWN * all;
    }

    private static Set<String> sentences(Block block) {
        return STOP.splitAsStream(block.text()).collect(Collectors.toSet());
    }
}
