package wirewatch.processor.domain.copy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wirewatch.processor.domain.text.Cleaner;

/** Pairs of real articles that were read and labelled by hand; judged as the set's own script does. */
class ReprintPairsTest {

    private static final Set<String> COPIES = Set.of("same_text", "reprint");

    private final Map<String, Side> articles = new HashMap<>();
    private int right;
    private int wrong;
    private int missed;
    private int partial;
    private int partialTold;

    @Test
    void copies_are_told_from_reports_of_the_same_event() throws IOException {
        Path pairs = SharedData.need("reprints/pairs.tsv");
        for (JsonNode article : SharedData.articles(SharedData.need("reprints/articles.jsonl.gz"), Integer.MAX_VALUE)) {
            articles.put(
                    article.get("id").asText(),
                    Side.of(Cleaner.clean(null, article.get("text").asText())));
        }
        Files.readAllLines(pairs).stream().skip(1).forEach(this::judge);

        double precision = (double) right / (right + wrong);
        double recall = (double) right / (right + missed);
        System.out.printf(
                Locale.ROOT,
                "copies: precision %.4f recall %.4f F1 %.4f; partial told as partial %d of %d%n",
                precision,
                recall,
                2 * precision * recall / (precision + recall),
                partialTold,
                partial);
        assertThat(2 * precision * recall / (precision + recall)).isGreaterThanOrEqualTo(0.98);
    }

    private void judge(String line) {
        String[] pair = line.split("\t", -1);
        if (pair[3].equals("low")) {
            return;
        }
        Verdict verdict = Comparison.of(side(pair[0]), side(pair[1])).verdict();
        if (pair[2].equals("partial")) {
            partial++;
            partialTold += verdict == Verdict.PARTIAL ? 1 : 0;
            return;
        }
        boolean copy = COPIES.contains(pair[2]);
        boolean said = verdict == Verdict.COPY;
        right += copy && said ? 1 : 0;
        wrong += !copy && said ? 1 : 0;
        missed += copy && !said ? 1 : 0;
    }

    private Side side(String id) {
        Side side = articles.get(id);
        if (side == null) {
            throw new IllegalArgumentException("no article " + id);
        }
        return side;
    }
}
