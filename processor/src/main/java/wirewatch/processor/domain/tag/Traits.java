package wirewatch.processor.domain.tag;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a language writes names.
 *
 * @param listed the lists have words of this language; without them the first word of a sentence says nothing
 * @param articles what is written together with a name behind it, and so cut as one word with it; the empty one first
 * @param particles what is written together with a word behind it, be it a name or not, the longest first: {@code و}, {@code ال}, {@code dell'}
 * @param nounsHaveCapitals every noun has a capital, so a capital proves no name
 * @param startsWithGiven in a run of capitals the person begins at the given name: {@code президент России Владимир Путин}
 * @param charactersAWord characters that make a word on the average, in scripts that are cut into characters; 1 in all others
 */
record Traits(
        boolean listed,
        List<String> articles,
        List<String> particles,
        boolean nounsHaveCapitals,
        boolean startsWithGiven,
        double charactersAWord) {

    static final List<String> NO_ARTICLES = List.of("");

    private static final List<String> NO_PARTICLES = List.of();
    private static final List<String> ARABIC =
            List.of("وبال", "ولل", "وال", "بال", "فال", "كال", "لل", "ال", "ول", "وب", "و", "ب", "ل", "ف");

    private static final Set<String> LISTED = Set.copyOf(Vocabulary.LANGUAGES);

    static Traits of(String language) {
        return switch (language) {
            case "fr" -> eliding(List.of("", "l'", "d'", "qu'"));
            case "it" -> eliding(List.of("", "l'", "d'", "dell'", "all'", "nell'", "sull'", "dall'"));
            case "de" -> of(true, NO_ARTICLES, true, true);
            case "ru", "uk", "tr" -> of(true, NO_ARTICLES, false, true);
            case "ar" -> new Traits(true, NO_ARTICLES, ARABIC, false, false, 1);
            case "zh", "ja" -> new Traits(false, NO_ARTICLES, NO_PARTICLES, false, false, 2);
            default -> of(LISTED.contains(language), NO_ARTICLES, false, false);
        };
    }

    private static Traits eliding(List<String> articles) {
        List<String> particles = articles.stream()
                .filter(article -> !article.isEmpty())
                .flatMap(article ->
                        Stream.of(article, article.substring(0, 1).toUpperCase(Locale.ROOT) + article.substring(1)))
                .toList();
        return new Traits(true, articles, particles, false, false, 1);
    }

    private static Traits of(
            boolean listed, List<String> articles, boolean nounsHaveCapitals, boolean startsWithGiven) {
        return new Traits(listed, articles, NO_PARTICLES, nounsHaveCapitals, startsWithGiven, 1);
    }

    /** Whether two capitals in a row are a name unless a list says otherwise. */
    boolean capitalsName() {
        return listed && !nounsHaveCapitals;
    }

    boolean elides() {
        return articles.size() > 1;
    }
}
