package wirewatch.ingest.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How far an extracted text agrees with the true one, by the published definition of scrapinghub's article extraction
 * benchmark: groups of four words as multisets, each page's counts divided by their sum so that long pages weigh no more,
 * precision and recall averaged over the pages, F1 of the two means.
 */
record Shingles(double both, double extra, double missing) {

    private static final int SIZE = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    static Shingles of(String truth, String extracted) {
        Map<List<String>, Integer> balance = counts(truth);
        int both = 0;
        int extra = 0;
        for (Map.Entry<List<String>, Integer> entry : counts(extracted).entrySet()) {
            int there = balance.getOrDefault(entry.getKey(), 0);
            both += Math.min(there, entry.getValue());
            extra += Math.max(0, entry.getValue() - there);
        }
        int missing = balance.values().stream().mapToInt(Integer::intValue).sum() - both;
        double all = Math.max(1, both + extra + missing);
        return new Shingles(both / all, extra / all, missing / all);
    }

    static double f1(List<Shingles> pages) {
        double precision = pages.stream()
                .filter(p -> p.both + p.extra > 0)
                .mapToDouble(Shingles::precision)
                .average()
                .orElse(0);
        double recall = pages.stream()
                .filter(p -> p.both + p.missing > 0)
                .mapToDouble(Shingles::recall)
                .average()
                .orElse(0);
        return 2 * precision * recall / (precision + recall);
    }

    private double precision() {
        return both / (both + extra);
    }

    private double recall() {
        return both / (both + missing);
    }

    private static Map<List<String>, Integer> counts(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - SIZE + 1) && !words.isEmpty(); i++) {
            counts.merge(words.subList(i, Math.min(words.size(), i + SIZE)), 1, Integer::sum);
        }
        return counts;
    }
}
