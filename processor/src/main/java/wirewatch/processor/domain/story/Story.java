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

    /**
     * A story of some articles of another, to ask what it would be.
     *
     * @param together what they say
     * @param rarities of these terms
     */
    static Story unknown(List<Member> members, Centroid together, double[] rarities) {
        Story story = new Story("", -1, 0);
        story.join(members.get(0));
        if (members.size() > 1) {
            story.members.addAll(members.subList(1, members.size()));
            story.articles = members.size();
            story.only = null;
            story.centroid = together;
            members.forEach(member -> story.span = story.span.with(member.span()));
        }
        story.measure(rarities);
        return story;
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

    @Override
    public int[] all() {
        return centroid != null ? centroid.all() : profile().all();
    }

    /** An article joins; answers its terms that no article has said before. */
    int[] join(Member member) {
        StoryProfile profile = member.profile();
        int[] fresh = articles == 0 ? profile.all() : add(profile, member.scale());
        if (articles == 0) {
            only = profile;
            scale = member.scale();
        }
        members.add(member);
        articles++;
        span = span.with(member.span());
        return fresh;
    }

    private int[] add(StoryProfile profile, float weight) {
        Centroid sofar = together();
        int[] fresh = new int[profile.size()];
        int found = 0;
        for (int i = 0; i < fresh.length; i++) {
            if (sofar.find(profile.term(i)) < 0) {
                fresh[found++] = i;
            }
        }
        fresh = Arrays.copyOf(fresh, found);
        centroid = sofar.with(profile, weight, fresh);
        only = null;
        for (int i = 0; i < found; i++) {
            fresh[i] = profile.term(fresh[i]);
        }
        return fresh;
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
        double[] rarities = new double[size()];
        for (int i = 0; i < rarities.length; i++) {
            rarities[i] = rarity.of(term(i), 1);
        }
        measure(rarities);
    }

    private void measure(double[] rarities) {
        double[] strengths = new double[rarities.length];
        double length = 0;
        double squares = 0;
        for (int i = 0; i < strengths.length; i++) {
            double rare = rarities[i];
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
