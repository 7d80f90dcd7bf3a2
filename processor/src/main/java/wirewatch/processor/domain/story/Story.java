package wirewatch.processor.domain.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A living story: its articles' terms together, its span in time, and how alike its articles are. */
final class Story implements Terms {

    /** The work of parting grows with the square of the size: of a larger story, looked at often by then, no article is kept. */
    static final int LARGEST = 64;

    private static final int CORE = 6;

    private final Roll roll;
    /** Of a story of some articles of another: these, which are the other's. */
    private @Nullable List<Member> borrowed;
    /** Null while it can be told from the first article's, as nearly always. */
    private @Nullable String name;

    private final int slot;
    private final long number;
    private int articles;
    private long first = Span.NONE.first();
    private long last = Span.NONE.last();
    private float square = 1;
    private float within;
    private int[] core = {};
    private int measured;

    Story(String id, int slot, long number, Articles articles) {
        this(id, slot, number, new Roll(articles));
    }

    private Story(String id, int slot, long number, Roll roll) {
        this.name = id;
        this.slot = slot;
        this.number = number;
        this.roll = roll;
    }

    /** The id of a story that an article begins. */
    static String idOf(String clipping) {
        return "s-" + clipping;
    }

    /**
     * A story of some articles of another, to ask what it would be.
     *
     * @param together what they say
     * @param rarities of these terms
     */
    static Story unknown(List<Member> members, Centroid together, double[] rarities) {
        Story story = new Story("", -1, 0, Roll.of(together));
        story.borrowed = members;
        story.articles = members.size();
        members.forEach(member -> story.spans(member.span()));
        story.measure(rarities);
        return story;
    }

    String id() {
        return name == null ? idOf(roll.id(0)) : name;
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
        return new Span(first, last);
    }

    /** The latest moment. */
    long last() {
        return last;
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
    public float[] weights() {
        return roll.together().means(articles);
    }

    @Override
    public byte[] marks() {
        return roll.together().marks();
    }

    /** What its articles say. */
    Centroid together() {
        return roll.together();
    }

    /** What its articles say of some terms. */
    void say(Said said) {
        roll.say(said);
    }

    /** The terms it says most strongly. */
    int[] core() {
        return core;
    }

    /** Where a term stands; negative where it does not. */
    int find(int term) {
        return roll.together().find(term);
    }

    @Override
    public int[] all() {
        return roll.together().all();
    }

    /** An article joins; answers its terms that no article has said before. */
    int[] join(Member member) {
        boolean founds = articles == 0 && idOf(member.id()).equals(name);
        int[] fresh = roll.join(member);
        name = founds ? null : name;
        articles++;
        spans(member.span());
        forgetLargest();
        return fresh;
    }

    /** All articles of another story join, of which nothing but its id is left. */
    void join(Story other) {
        other.name = other.id();
        roll.join(other.roll);
        articles += other.articles;
        spans(other.span());
        forgetLargest();
    }

    private void spans(Span more) {
        first = Math.min(first, more.first());
        last = Math.max(last, more.last());
    }

    private void forgetLargest() {
        if (articles > LARGEST) {
            forgetMembers();
        }
    }

    /** How many of its articles are known one by one. */
    int known() {
        return roll.known();
    }

    /** Its articles in the order they came, as far as they are still known one by one. */
    List<Member> members() {
        return borrowed == null ? roll.members() : borrowed;
    }

    /** The ids of their clippings. */
    List<String> clippings() {
        return IntStream.range(0, roll.known()).mapToObj(roll::id).toList();
    }

    /** Its articles are known together only, as it is so old or so large. */
    void forgetMembers() {
        name = id();
        roll.forget();
    }

    /** Nothing but its id is left. */
    void end() {
        name = id();
        roll.end();
    }

    /** Leaves out the weakest terms where there are too many; answers those left out. */
    int[] prune(Rarity rarity) {
        Centroid all = roll.together();
        if (all.size() <= Centroid.MOST_TERMS + Centroid.SLACK) {
            return new int[0];
        }
        int[] order = Strongest.first(all.size(), i -> all.sum(i) * rarity.of(all.term(i), 1));
        int[] weakest = new int[all.size() - Centroid.MOST_TERMS];
        for (int i = 0; i < weakest.length; i++) {
            weakest[i] = all.term(order[Centroid.MOST_TERMS + i]);
        }
        int[] keep = Arrays.copyOf(order, Centroid.MOST_TERMS);
        Arrays.sort(keep);
        roll.keep(all.only(keep));
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
        int[] terms = all();
        double[] rarities = new double[terms.length];
        for (int i = 0; i < rarities.length; i++) {
            rarities[i] = rarity.of(terms[i], 1);
        }
        measure(rarities);
    }

    private void measure(double[] rarities) {
        Centroid together = roll.together();
        double[] strengths = new double[rarities.length];
        double length = 0;
        double squares = 0;
        for (int i = 0; i < strengths.length; i++) {
            double rare = rarities[i];
            strengths[i] = together.sum(i) / articles * rare;
            length += strengths[i] * strengths[i];
            squares += together.square(i) * rare * rare;
        }
        if (articles > 1) {
            double all = length * articles * articles;
            square = (float) (squares / articles);
            within = (float) ((all - squares) / ((double) articles * (articles - 1)) / (square + 1e-9));
        }
        short[] strongest = Strongest.few(strengths, CORE);
        core = new int[strongest.length];
        for (int i = 0; i < core.length; i++) {
            core[i] = together.term(strongest[i]);
        }
    }
}
