package wirewatch.processor.domain.story;

import java.util.Locale;

/** The kinds of evidence that an article, or a younger story, tells of the same event as a story. */
enum Cue {
    /** Always 1: how likely it is before anything is known. */
    ALWAYS(0),
    /** Average similarity to the story's articles, as a logarithm. */
    LINK(1),
    /** How it compares with the similarity of the story's articles among each other: a look-alike stays below. */
    COHESION(2),
    /** The same against its own articles, or where it is a single article, what is usual. */
    OWN_COHESION(3),
    /** How much better it fits than the best other story. */
    CONTRAST(4),
    /** Rare terms that both share, weighed by how many of the story's articles say them. */
    RARE(5),
    /** Share of its headline and lead that the story has too. */
    LEAD(6),
    /** Share of the story's strongest terms that it has too. */
    CORE(7),
    /** Names in its headline and lead that the story has too. */
    NAMES_AGREE(8),
    /** Share of the names in its headline and lead that the story does not have. */
    NAMES_DIFFER(9),
    /** Numbers in its headline and lead that the story does not have: ages, sums, dates. */
    NUMBERS_DIFFER(10),
    /** Numbers in its headline and lead that the story has. */
    NUMBERS_AGREE(11),
    /** Days between it and the story's nearest end, as a logarithm. */
    GAP(12),
    /** How many articles the story has, as a logarithm. */
    SIZE(13),
    /** How many articles it has itself, as a logarithm. */
    OWN_SIZE(14),
    /** How many terms are known of it, as a logarithm. */
    LENGTH(15),
    /** Share of the living articles that are as near in time as the story, as a logarithm. */
    NEARNESS(16);

    private final int place;
    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Cue(int place) {
        this.place = place;
    }

    /** Where it stands in the arrays of cues and weights. */
    int place() {
        return place;
    }

    /** As evidence names it. */
    String label() {
        return label;
    }
}
