package wirewatch.processor.domain.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A living story: its articles' terms together, its span in time, and how alike its articles are. */
final class Story implements Terms {

    private static final int CORE = 6;

    private final String id;
    private final int slot;
    private final long number;
    private final List<Member> members = new ArrayList<>(1);
    private int articles;
    private Span span = Span.NONE;
    private @Nullable StoryProfile only;
    private float scale;
    private @Nullable Centroid centroid;
    private float square = 1;
    private float within;
    private int[] core = {};
    private int measured;

    Story(String id, int slot, long number) {
        this.id = id;
        this.slot = slot;
        this.number = number;
    }

    String id() {
        return id;
    }

    int slot() {
        return slot;
    }

    int articles() {
        return articles;
    }

    /** Counts the stories as they were founded: the older has the lower number. */
    long number() {
        return number;
    }

    Span span() {
        return span;
    }

    /** Average similarity between two of its articles; 0 while there is one only. */
    double within() {
        return within;
    }

    /** Mean square length of its articles' vectors at their present rarity: 1 when they came. */
    double square() {
        return square;
    }

    @Override
    public int size() {
        return centroid != null ? centroid.size() : profile().size();
    }

    @Override
    public int term(int index) {
        return centroid != null ? centroid.term(index) : profile().term(index);
    }

    @Override
    public float weight(int index) {
        return centroid != null ? centroid.sum(index) / articles : profile().weight(index) * scale;
    }

    @Override
    public int marks(int index) {
        return centroid != null ? centroid.marks(index) : profile().marks(index);
    }

    /** Share of its articles that say the term. */
    double share(int index) {
        return centroid != null ? centroid.count(index) / (double) articles : 1;
    }

    /** The terms it says most strongly. */
    int[] core() {
        return core;
    }

    @Override
    public int find(int term) {
        return centroid != null ? centroid.find(term) : profile().find(term);
    }

    /** The first index from a given one on whose term is not less than the given one. */
    int from(int index, int term) {
        int at = index;
        if (centroid != null) {
            while (at < centroid.size() && centroid.term(at) < term) {
                at++;
            }
            return at;
        }
        StoryProfile profile = profile();
        while (at < profile.size() && profile.term(at) < term) {
            at++;
        }
        return at;
    }

    /** An article joins. */
    void join(Member member) {
        if (articles == 0) {
            only = member.profile();
            scale = member.scale();
        } else {
            centroid = together().plus(Centroid.of(member.profile(), member.scale()));
            only = null;
        }
        members.add(member);
        articles++;
        span = span.with(member.span());
    }

    /** All articles of another story join. */
    void join(Story other) {
        centroid = together().plus(other.together());
        only = null;
        members.addAll(other.members);
        articles += other.articles;
        span = span.with(other.span);
    }

    /** Its articles in the order they came, as far as they are still known one by one. */
    List<Member> members() {
        return members;
    }

    /** It is so old that its articles are known together only. */
    void forgetMembers() {
        members.clear();
    }

    private Centroid together() {
        return centroid != null ? centroid : Centroid.of(profile(), scale);
    }

    private StoryProfile profile() {
        if (only == null) {
            throw new IllegalStateException("story " + id + " has no article");
        }
        return only;
    }

    /** Leaves out the weakest terms where there are too many; answers those left out. */
    int[] prune(Rarity rarity) {
        if (centroid == null || centroid.size() <= Centroid.MOST_TERMS + Centroid.SLACK) {
            return new int[0];
        }
        Centroid all = centroid;
        int[] order = Strongest.first(all.size(), i -> all.sum(i) * rarity.of(all.term(i), 1));
        int[] weakest = new int[all.size() - Centroid.MOST_TERMS];
        for (int i = 0; i < weakest.length; i++) {
            weakest[i] = all.term(order[Centroid.MOST_TERMS + i]);
        }
        int[] keep = Arrays.copyOf(order, Centroid.MOST_TERMS);
        Arrays.sort(keep);
        centroid = all.only(keep);
        return weakest;
    }

    /** Measures how alike its articles are, by the present rarity of their terms, when enough have come since the last time. */
    void measure(Rarity rarity) {
        if (articles > measured + measured / 8) {
            measured = articles;
            measureNow(rarity);
        }
    }

    private void measureNow(Rarity rarity) {
        int size = size();
        double[] strengths = new double[size];
        double length = 0;
        double squares = 0;
        for (int i = 0; i < size; i++) {
            double rare = rarity.of(term(i), 1);
            strengths[i] = weight(i) * rare;
            length += strengths[i] * strengths[i];
            squares += centroid != null ? centroid.square(i) * rare * rare : 0;
        }
        if (articles > 1) {
            double all = length * articles * articles;
            square = (float) (squares / articles);
            within = (float) ((all - squares) / ((double) articles * (articles - 1)) / (square + 1e-9));
        }
        short[] strongest = Strongest.few(strengths, CORE);
        core = new int[strongest.length];
        for (int i = 0; i < core.length; i++) {
            core[i] = term(strongest[i]);
        }
    }
}
