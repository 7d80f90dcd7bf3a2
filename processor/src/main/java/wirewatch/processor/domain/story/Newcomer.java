package wirewatch.processor.domain.story;

import org.jspecify.annotations.Nullable;

/**
 * An article, or a story that might be part of another, weighed for comparison: the rarity of each of its terms if the other
 * has it too (the other does not count as a witness that the term is common) and if not.
 */
final class Newcomer {

    private static final int ASKED_TERMS = 24;

    private final Terms terms;
    private final double[] alone;
    private final double[] shared;
    private final double[] linked;
    private final double length;
    private final int articles;
    private final double within;
    private final @Nullable Story story;
    private short @Nullable [] strongest;

    private Newcomer(
            Terms terms, double[][] rarities, double length, int articles, double within, @Nullable Story story) {
        this.story = story;
        this.terms = terms;
        this.alone = rarities[0];
        this.shared = rarities[1];
        this.linked = rarities[2];
        this.length = length;
        this.articles = articles;
        this.within = within;
    }

    /** An article on its arrival. */
    static Newcomer article(StoryProfile profile, Rarity rarity, double usual) {
        int size = profile.size();
        double[] alone = new double[size];
        double[] shared = new double[size];
        double squares = 0;
        for (int i = 0; i < size; i++) {
            double rate = rarity.rate(profile.term(i));
            int stories = rarity.stories(profile.term(i));
            alone[i] = rarity.of(rate, stories);
            shared[i] = rarity.of(rate, stories - 1);
            double strength = profile.weight(i) * alone[i];
            squares += strength * strength;
        }
        return new Newcomer(profile, new double[][] {alone, shared, shared}, Math.sqrt(squares) + 1e-9, 1, usual, null);
    }

    /** A living story, compared with the others. */
    static Newcomer story(Story story, Rarity rarity, double within) {
        int size = story.size();
        double[] alone = new double[size];
        double[] shared = new double[size];
        for (int i = 0; i < size; i++) {
            double rate = rarity.rate(story.term(i));
            int stories = rarity.stories(story.term(i));
            alone[i] = rarity.of(rate, stories - 1);
            shared[i] = rarity.of(rate, stories - 2);
        }
        double length = Math.sqrt(story.square()) + 1e-9;
        return new Newcomer(story, new double[][] {alone, shared, alone}, length, story.articles(), within, story);
    }

    /** The story itself, or null for an article. */
    @Nullable
    Story story() {
        return story;
    }

    Terms terms() {
        return terms;
    }

    boolean has(int term) {
        return terms.find(term) >= 0;
    }

    /** Rarity of a term that the other does not have. */
    double alone(int index) {
        return alone[index];
    }

    /** Rarity of a term that only both may have. */
    double shared(int index) {
        return shared[index];
    }

    /** Rarity of a shared term on the scale on which the story's own articles were compared. */
    double linked(int index) {
        return linked[index];
    }

    /** Length of the vector (of a story: the root of its articles' mean square length). */
    double length() {
        return length;
    }

    int articles() {
        return articles;
    }

    double within() {
        return within;
    }

    /** How strongly it says a term that another may share. */
    double strength(int index) {
        return terms.weight(index) * shared[index];
    }

    /** Its strongest terms, by which it asks and is to be found. */
    short[] strongest() {
        if (strongest == null) {
            strongest = findStrongest();
        }
        return strongest;
    }

    private short[] findStrongest() {
        double[] strengths = new double[terms.size()];
        for (int i = 0; i < strengths.length; i++) {
            strengths[i] = strength(i);
        }
        return Strongest.few(strengths, ASKED_TERMS);
    }
}
