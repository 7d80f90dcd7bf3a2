package wirewatch.processor.domain.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wirewatch.contract.Tag;

/**
 * Weighs the key phrases met in one article. A phrase counts by its weight, more with each repetition but ever less (a word said ten
 * times is not ten proofs), and more in the headline. The bar grows with the root of the article's length, since a long text meets
 * more words by chance.
 */
final class TopicScorer {

    /** Texts up to this length, in words, need the same evidence. */
    private static final int SHORT = 150;

    private static final double TOP_BAR = 6.0;
    private static final double LOWER_BAR = 5.0;
    /** A weaker topic than this share of the strongest is a side issue. */
    private static final double SIDE_ISSUE = 0.4;

    private static final double TITLE = 1.5;
    private static final int MOST = 5;
    private static final int MOST_TOP = 3;

    private final Topics topics;
    private final TopicPhrases phrases;

    TopicScorer(Topics topics, TopicPhrases phrases) {
        this.topics = topics;
        this.phrases = phrases;
    }

    List<Tag> tags(Passage title, Passage body) {
        double[] scores = new double[topics.size()];
        int[] kinds = new int[topics.size()];
        add(title.topics().sorted(), TITLE, scores, kinds);
        add(body.topics().sorted(), 1, scores, kinds);
        double length = Math.sqrt(Math.max(1.0, body.length() / SHORT));
        return chosen(scores, kinds, length);
    }

    private void add(int[] met, double factor, double[] scores, int[] kinds) {
        for (int i = 0; i < met.length; ) {
            int same = i;
            while (same < met.length && met[same] == met[i]) {
                same++;
            }
            double weight = factor * repeated(same - i);
            for (TopicPhrase.Vote vote : phrases.phrase(met[i]).votes()) {
                scores[vote.topic()] += weight * vote.weight();
                kinds[vote.topic()]++;
            }
            i = same;
        }
    }

    private static double repeated(int times) {
        return Math.min(3, 1 + 0.5 * (times - 1));
    }

    private List<Tag> chosen(double[] scores, int[] kinds, double length) {
        List<Integer> tops = best(scores, kinds, TOP_BAR * length, true, List.of());
        List<Integer> lower = best(scores, kinds, LOWER_BAR * length, false, tops);
        List<Tag> tags = new ArrayList<>();
        tops.forEach(topic -> tags.add(tag(topic)));
        lower.stream().limit((long) MOST - tags.size()).forEach(topic -> tags.add(tag(topic)));
        return tags;
    }

    private List<Integer> best(double[] scores, int[] kinds, double bar, boolean top, List<Integer> parents) {
        List<Integer> best = new ArrayList<>();
        double strongest = 0;
        for (int topic = 0; topic < scores.length; topic++) {
            if (kinds[topic] > 1 && scores[topic] >= bar && fits(topic, top, parents)) {
                best.add(topic);
                strongest = Math.max(strongest, scores[topic]);
            }
        }
        double enough = strongest * SIDE_ISSUE;
        best.removeIf(topic -> scores[topic] < enough);
        best.sort(Comparator.<Integer>comparingDouble(topic -> -scores[topic]).thenComparing(topic -> topic));
        return top && best.size() > MOST_TOP ? best.subList(0, MOST_TOP) : best;
    }

    private boolean fits(int topic, boolean top, List<Integer> parents) {
        int parent = topics.topic(topic).parent();
        return top ? parent == topic : parent != topic && parents.contains(parent);
    }

    private Tag tag(int topic) {
        return new Tag(topics.topic(topic).id(), topics.topic(topic).label(), List.of());
    }
}
