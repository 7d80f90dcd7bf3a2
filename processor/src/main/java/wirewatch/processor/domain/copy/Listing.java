package wirewatch.processor.domain.copy;

import java.util.List;
import wirewatch.processor.domain.text.Words;

/**
 * Pages that are no articles: lists of headlines and teasers. Two of them share many passages, in different orders, because
 * both show what is in the news; neither is taken from the other.
 */
final class Listing {

    private static final int FEWEST_LINES = 8;
    /** Share of the words that stand in lines with an end. Lists measured 0.19 to 0.27, articles 0.39 to 1. */
    private static final double MOST_ENDED = 0.33;
    /** Share of the common words that keep their order. Lists measured 0.27 to 0.45, copies 0.6 to 1. */
    private static final double LEAST_ORDER = 0.55;

    private Listing() {}

    /** Whether one side is a list and what they share is in another order. */
    static boolean explains(Overlap overlap, Side a, Side b) {
        return (isList(a) || isList(b)) && order(overlap.runs()) < LEAST_ORDER;
    }

    private static boolean isList(Side side) {
        List<String> lines = side.text().paragraphs();
        if (lines.size() < FEWEST_LINES) {
            return false;
        }
        int ended = 0;
        for (String line : lines) {
            ended += ends(line) ? Words.of(line).size() : 0;
        }
        return ended < MOST_ENDED * side.words().size();
    }

    private static boolean ends(String line) {
        int at = line.length() - 1;
        while (at > 0 && "\"”’')]»」 ".indexOf(line.charAt(at)) >= 0) {
            at--;
        }
        return at > 0
                && ".!?。！？؟۔।".indexOf(line.charAt(at)) >= 0
                && !line.startsWith("..", at - 1)
                && line.charAt(at - 1) != ' ';
    }

    private static double order(List<Run> runs) {
        int[] places = runs.stream().mapToInt(Run::inA).toArray();
        int[] lengths = runs.stream().mapToInt(Run::length).toArray();
        boolean[] kept = Chain.of(places, lengths);
        int inOrder = 0;
        int all = 0;
        for (int i = 0; i < kept.length; i++) {
            inOrder += kept[i] ? lengths[i] : 0;
            all += lengths[i];
        }
        return all == 0 ? 1 : (double) inOrder / all;
    }
}
