package wirewatch.processor.domain.story;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An article, or a story that might be part of another, weighed for comparison: the rarity of each of its terms if the other
 * has it too (the other does not count as a witness that the term is common) and if not.
 */
final class Newcomer {

    private static final int ASKED_TERMS = 24;

    private final int[] terms;
    private final float[] weights;
    private final byte[] marks;
    private final Rarity rarity;
    private final double[] alone;
    private final double[] shared;
    private final double length;
    private final int articles;
    private final double within;
    private final @Nullable Story story;
    private short @Nullable [] strongest;
    private @Nullable Said said;

    private Newcomer(Terms terms, Rarity rarity, double within, @Nullable Story story) {
        this.rarity = rarity;
        this.within = within;
        this.story = story;
        this.terms = terms.all();
        weights = terms.weights();
        marks = terms.marks();
        alone = new double[marks.length];
        shared = new double[marks.length];
        articles = story == null ? 1 : story.articles();
        length = (story == null ? lengthOfArticle() : Math.sqrt(story.square())) + 1e-9;
    }

    /** An article on its arrival. */
    static Newcomer article(StoryProfile profile, Rarity rarity, double usual) {
        return new Newcomer(profile, rarity, usual, null);
    }

    /** A living story, compared with the others. */
    static Newcomer story(Story story, Rarity rarity, double within) {
        return new Newcomer(story, rarity, within, story);
    }

    private double lengthOfArticle() {
        rarity.of(terms, alone, shared);
        double squares = 0;
        for (int i = 0; i < marks.length; i++) {
            double strength = weights[i] * alone[i];
            squares += strength * strength;
        }
        return Math.sqrt(squares);
    }

    /** The story itself, or null for an article. */
    @Nullable
    Story story() {
        return story;
    }

    int size() {
        return terms.length;
    }

    /** The hashes of its terms, ascending; not to be changed. */
    int[] terms() {
        return terms;
    }

    /** What a story says of these terms, until another is asked. */
    Said said(Story other) {
        if (said == null) {
            said = new Said(terms);
        }
        other.say(said);
        return said;
    }

    float weight(int index) {
        return weights[index];
    }

    boolean has(int term) {
        return Arrays.binarySearch(terms, term) >= 0;
    }

    int marks(int index) {
        return marks[index];
    }

    /** Rarity of a term that the other does not have. */
    double alone(int index) {
        weigh(index);
        return alone[index];
    }

    /** Rarity of a term that only both may have. */
    double shared(int index) {
        weigh(index);
        return shared[index];
    }

    /** Rarity of a shared term on the scale on which the story's own articles were compared. */
    double linked(int index) {
        weigh(index);
        return story == null ? shared[index] : alone[index];
    }

    /** Only when asked for: of a story's hundreds of terms, few are shared. */
    private void weigh(int index) {
        if (alone[index] == 0) {
            rarity.of(terms[index], story == null ? 0 : 1, alone, shared, index);
        }
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
        return weights[index] * shared(index);
    }

    /** Its strongest terms, by which it asks and is to be found. */
    short[] strongest() {
        if (strongest == null) {
            strongest = findStrongest();
        }
        return strongest;
    }

    private short[] findStrongest() {
        double[] strengths = new double[terms.length];
        for (int i = 0; i < strengths.length; i++) {
            strengths[i] = strength(i);
        }
        return Strongest.few(strengths, ASKED_TERMS);
    }
}
