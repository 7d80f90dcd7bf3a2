package wirewatch.processor.domain.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each of a story's articles says, ordered by term: made once when a story is looked at, for all the questions then
 * asked about its parts. Each term's rarity is looked up once.
 */
final class Concordance {

    private static final int MEMBER_BITS = 16;
    private static final int LOW = (1 << MEMBER_BITS) - 1;

    private final List<Member> members;
    private final int[] terms;
    private final double[] rarities;
    /** Where each term's entries begin, and after the last term, their end. */
    private final int[] starts;
    /** Of each entry, by term and then by member: the member, how strongly it says the term, and where. */
    private final int[] sayers;

    private final float[] weights;
    private final byte[] marks;

    private Concordance(List<Member> members, long[] order, int distinct, Rarity rarity) {
        this.members = members;
        terms = new int[distinct];
        rarities = new double[distinct];
        starts = new int[distinct + 1];
        sayers = new int[order.length];
        weights = new float[order.length];
        marks = new byte[order.length];
        int at = -1;
        for (int entry = 0; entry < order.length; entry++) {
            int term = (int) (order[entry] >> 32);
            if (at < 0 || terms[at] != term) {
                terms[++at] = term;
                rarities[at] = rarity.of(term, 1);
                starts[at] = entry;
            }
            sayers[entry] = (int) order[entry] >>> MEMBER_BITS;
            StoryProfile said = members.get(sayers[entry]).profile();
            weights[entry] = said.weight((int) order[entry] & LOW);
            marks[entry] = (byte) said.marks((int) order[entry] & LOW);
        }
        starts[distinct] = order.length;
    }

    static Concordance of(List<Member> members, Rarity rarity) {
        int size = members.stream().mapToInt(member -> member.profile().size()).sum();
        long[] order = new long[size];
        int filled = 0;
        for (int i = 0; i < members.size(); i++) {
            int[] said = members.get(i).profile().all();
            for (int index = 0; index < said.length; index++) {
                order[filled++] = (long) said[index] << 32 | (long) i << MEMBER_BITS | index;
            }
        }
        Arrays.sort(order);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            distinct += i == 0 || order[i] >> 32 != order[i - 1] >> 32 ? 1 : 0;
        }
        return new Concordance(members, order, distinct, rarity);
    }

    List<Member> members() {
        return members;
    }

    /** How alike each two of the articles are: the cosine of their terms, weighed by rarity. */
    float[][] likeness() {
        float[] strengths = strengths();
        float[][] alike = new float[members.size()][members.size()];
        for (int term = 0; term < terms.length; term++) {
            for (int one = starts[term]; one < starts[term + 1]; one++) {
                for (int two = starts[term]; two < one; two++) {
                    alike[sayers[one]][sayers[two]] += strengths[one] * strengths[two];
                }
            }
        }
        for (int i = 0; i < alike.length; i++) {
            for (int j = 0; j < i; j++) {
                alike[j][i] = alike[i][j];
            }
        }
        return alike;
    }

    /** Of each entry, weight by rarity, each article's vector being of length 1. */
    private float[] strengths() {
        float[] strengths = new float[sayers.length];
        double[] squares = new double[members.size()];
        for (int term = 0; term < terms.length; term++) {
            for (int entry = starts[term]; entry < starts[term + 1]; entry++) {
                float strength = (float) (weights[entry] * rarities[term]);
                strengths[entry] = strength;
                squares[sayers[entry]] += strength * strength;
            }
        }
        for (int entry = 0; entry < strengths.length; entry++) {
            strengths[entry] /= (float) Math.sqrt(squares[sayers[entry]]) + 1e-9f;
        }
        return strengths;
    }

    /** Some of the articles as a story that is known to nobody. */
    Story story(boolean[] chosen) {
        float[] scales = new float[chosen.length];
        for (int i = 0; i < scales.length; i++) {
            scales[i] = members.get(i).scale();
        }
        Centroid together = Centroid.sized(distinct(chosen));
        double[] rare = new double[together.size()];
        int at = -1;
        int last = -1;
        for (int term = 0; term < terms.length; term++) {
            for (int entry = starts[term]; entry < starts[term + 1]; entry++) {
                int sayer = sayers[entry];
                if (chosen[sayer]) {
                    at += term == last ? 0 : 1;
                    last = term;
                    rare[at] = rarities[term];
                    together.put(at, terms[term], weights[entry] * scales[sayer], marks[entry]);
                }
            }
        }
        return Story.unknown(members(chosen), together, rare);
    }

    private int distinct(boolean[] chosen) {
        int distinct = 0;
        for (int term = 0; term < terms.length; term++) {
            int entry = starts[term];
            while (entry < starts[term + 1] && !chosen[sayers[entry]]) {
                entry++;
            }
            distinct += entry < starts[term + 1] ? 1 : 0;
        }
        return distinct;
    }

    private List<Member> members(boolean[] chosen) {
        List<Member> some = new ArrayList<>(members.size());
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                some.add(members.get(i));
            }
        }
        return some;
    }
}
