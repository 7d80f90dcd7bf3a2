package wirewatch.processor.domain.tag;

import java.util.ArrayList;
import java.util.List;

/** One key phrase and the topics it speaks for, each with a weight. */
final class TopicPhrase {

    record Vote(int topic, int weight) {}

    private final List<Vote> votes = new ArrayList<>(2);

    /** A phrase speaks once for a topic, with the highest weight it is given there. */
    void vote(int topic, int weight) {
        for (int i = 0; i < votes.size(); i++) {
            if (votes.get(i).topic() == topic) {
                votes.set(i, new Vote(topic, Math.max(weight, votes.get(i).weight())));
                return;
            }
        }
        votes.add(new Vote(topic, weight));
    }

    List<Vote> votes() {
        return votes;
    }
}
