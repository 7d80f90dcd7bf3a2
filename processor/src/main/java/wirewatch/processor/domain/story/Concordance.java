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
    /** With each article's vector brought to length 1 as it was when it came. */
    private final float[] scaled;

    private final byte[] marks;

    private Concordance(List<Member> members, long[] order, int distinct, Rarity rarity) {
        this.members = members;
        terms = new int[distinct];
        rarities = new double[distinct];
        starts = new int[distinct + 1];
        sayers = new int[order.length];
        weights = new float[order.length];
        scaled = new float[order.length];
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
            Member sayer = members.get(sayers[entry]);
            int index = (int) order[entry] & LOW;
            weights[entry] = sayer.profile().weight(index);
            scaled[entry] = weights[entry] * sayer.scale();
            marks[entry] = (byte) sayer.profile().marks(index);
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

    /** Some of the articles, and the others, as stories that are known to nobody. */
    Sides sides(boolean[] inPart) {
        Side part = new Side(terms.length);
        Side rest = new Side(terms.length);
        for (int term = 0; term < terms.length; term++) {
            for (int entry = starts[term]; entry < starts[term + 1]; entry++) {
                Side side = inPart[sayers[entry]] ? part : rest;
                side.add(scaled[entry], marks[entry]);
            }
            part.end(terms[term], rarities[term]);
            rest.end(terms[term], rarities[term]);
        }
        return new Sides(part.story(members(inPart, true)), rest.story(members(inPart, false)));
    }

    /** What a parting would leave. */
    record Sides(Story part, Story rest) {}

    /** What the articles of one side say together, term by term. */
    private static final class Side {

        private final int[] terms;
        private final float[] sums;
        private final float[] squares;
        private final short[] counts;
        private final byte[] marks;
        private final double[] rarities;
        private int size;
        private float sum;
        private float square;
        private int count;
        private int mark;

        Side(int most) {
            terms = new int[most];
            sums = new float[most];
            squares = new float[most];
            counts = new short[most];
            marks = new byte[most];
            rarities = new double[most];
        }

        void add(float weight, int where) {
            sum += weight;
            square += weight * weight;
            count++;
            mark |= where;
        }

        /** All that say a term have been added. */
        void end(int term, double rarity) {
            if (count == 0) {
                return;
            }
            terms[size] = term;
            sums[size] = sum;
            squares[size] = square;
            counts[size] = (short) count;
            marks[size] = (byte) mark;
            rarities[size++] = rarity;
            sum = 0;
            square = 0;
            count = 0;
            mark = 0;
        }

        Story story(List<Member> members) {
            Centroid together = new Centroid(
                    Arrays.copyOf(terms, size),
                    Arrays.copyOf(sums, size),
                    Arrays.copyOf(squares, size),
                    Arrays.copyOf(counts, size),
                    Arrays.copyOf(marks, size));
            return Story.unknown(members, together, Arrays.copyOf(rarities, size));
        }
    }

    private List<Member> members(boolean[] inPart, boolean which) {
        List<Member> some = new ArrayList<>(members.size());
        for (int i = 0; i < inPart.length; i++) {
            if (inPart[i] == which) {
                some.add(members.get(i));
            }
        }
        return some;
    }
}
