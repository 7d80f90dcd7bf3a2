package wirewatch.processor.domain.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A story's articles, and what they say together. Of a few articles the sum is made again when it is asked for, since it would take more
 * room than they do; of many it is kept.
 */
final class Roll {

    private static final int[] NONE = {};
    private static final Articles NOBODY = new Articles();
    private static final int FEW = 16;
    private static final int SEAM_BITS = 8;

    private final Articles articles;
    private int[] places = NONE;
    /** So many are known together only. */
    private int forgotten;
    /**
     * Where a part begins and ends that was summed up before it came in; 0 where none was. Sums are rounded, so their order
     * is kept.
     */
    private int seam;

    private @Nullable Centroid kept;
    private @Nullable Centroid atHand;
    /** Since somebody last wanted to know. */
    private boolean asked;

    Roll(Articles articles) {
        this.articles = articles;
    }

    /** Of articles that nobody knows one by one. */
    static Roll of(Centroid together) {
        Roll roll = new Roll(NOBODY);
        roll.kept = together;
        return roll;
    }

    Centroid together() {
        if (kept != null) {
            return kept;
        }
        asked = true;
        if (atHand == null) {
            lay(sum());
        }
        return Objects.requireNonNull(atHand);
    }

    /** What they say of some terms: where no sum is at hand it is quicker to read that from each of a few than to sum up all. */
    void say(Said said) {
        if (kept == null && atHand == null && seam == 0) {
            articles.say(places, said);
        } else {
            said.by(together());
        }
    }

    /** One more comes; answers its terms that no other has said. */
    int[] join(Member member) {
        int[] fresh = member.profile().all();
        Centroid sofar = kept == null && places.length == 0 ? null : together();
        fresh = sofar == null ? fresh : sofar.without(fresh);
        Centroid all = articles.with(sofar, member);
        boolean few = kept == null && forgotten == 0 && places.length < FEW;
        dropForgotten();
        places = Arrays.copyOf(places, places.length + 1);
        places[places.length - 1] = articles.keep(member);
        hold(all, few);
        return fresh;
    }

    /** Those of another come, which is of no use then. */
    void join(Roll other) {
        Centroid all = together().plus(other.together());
        boolean few = isWhole() && other.isWhole() && places.length + other.places.length <= FEW;
        dropForgotten();
        other.dropForgotten();
        seam = few && other.places.length > 1 ? seam(places.length, other.places.length) : seam;
        int before = places.length;
        places = Arrays.copyOf(places, before + other.places.length);
        System.arraycopy(other.places, 0, places, before, other.places.length);
        hold(all, few);
    }

    private boolean isWhole() {
        return kept == null && forgotten == 0 && seam == 0;
    }

    private static int seam(int from, int length) {
        return from << SEAM_BITS | (from + length);
    }

    private void hold(Centroid all, boolean few) {
        if (few) {
            lay(all);
        } else {
            keep(all);
        }
    }

    private void lay(Centroid all) {
        if (atHand == null) {
            articles.lay(this);
        }
        atHand = all;
    }

    /** What they say together is kept from now on. */
    void keep(Centroid all) {
        kept = all;
        atHand = null;
        seam = 0;
    }

    /** The sum can be made again; kept once more where it was asked for since the last time. */
    boolean letGo() {
        boolean lets = !asked || atHand == null;
        asked = false;
        atHand = lets ? null : atHand;
        return lets;
    }

    private Centroid sum() {
        int from = seam >>> SEAM_BITS;
        int to = seam & ((1 << SEAM_BITS) - 1);
        if (seam == 0) {
            return articles.together(places, 0, places.length);
        }
        Centroid both = articles.together(places, 0, from).plus(articles.together(places, from, to));
        return articles.with(both, places, to, places.length);
    }

    /** How many are known one by one. */
    int known() {
        return places.length - forgotten;
    }

    /** Those known one by one, in the order they came. */
    List<Member> members() {
        List<Member> members = new ArrayList<>(known());
        for (int i = forgotten; i < places.length; i++) {
            members.add(articles.at(places[i]));
        }
        return members;
    }

    /** The id of one that is known. */
    String id(int index) {
        return articles.id(places[forgotten + index]);
    }

    /** From now on they are known together only. */
    void forget() {
        forgotten = places.length;
        if (kept != null) {
            dropForgotten();
        }
    }

    /** No article is left. */
    void end() {
        forgotten = places.length;
        dropForgotten();
    }

    private void dropForgotten() {
        for (int i = 0; i < forgotten; i++) {
            articles.forget(places[i]);
        }
        places = forgotten == 0 ? places : Arrays.copyOfRange(places, forgotten, places.length);
        forgotten = 0;
    }
}
