package wirewatch.processor.domain.tag;

import java.util.List;
import java.util.Set;

/**
 * How a language writes names.
 *
 * @param listed the lists have words of this language; without them the first word of a sentence says nothing
 * @param articles what is written together with a name behind it, and so cut as one word with it; the empty one first
 * @param nounsHaveCapitals every noun has a capital, so a capital proves no name
 * @param startsWithGiven in a run of capitals the person begins at the given name: {@code президент России Владимир Путин}
 */
record Traits(boolean listed, List<String> articles, boolean nounsHaveCapitals, boolean startsWithGiven) {

    static final List<String> NO_ARTICLES = List.of("");

    private static final Set<String> LISTED = Set.copyOf(Vocabulary.LANGUAGES);

    static Traits of(String language) {
        return switch (language) {
            case "fr" -> new Traits(true, List.of("", "l'", "d'", "qu'"), false, false);
            case "it" ->
                new Traits(true, List.of("", "l'", "d'", "dell'", "all'", "nell'", "sull'", "dall'"), false, false);
            case "de" -> new Traits(true, NO_ARTICLES, true, true);
            case "ru", "uk", "tr" -> new Traits(true, NO_ARTICLES, false, true);
            default -> new Traits(LISTED.contains(language), NO_ARTICLES, false, false);
        };
    }

    /** Whether two capitals in a row are a name unless a list says otherwise. */
    boolean capitalsName() {
        return listed && !nounsHaveCapitals;
    }

    boolean elides() {
        return articles.size() > 1;
    }
}
