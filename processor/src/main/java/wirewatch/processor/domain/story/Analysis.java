package wirewatch.processor.domain.story;

import wirewatch.processor.domain.text.Words;

/**
 * What a language counts as one term: in English a word; in a language that inflects more its stem, without the function words;
 * in a script without spaces two characters.
 */
interface Analysis {

    /** No term stands here. */
    int NONE = 0;

    /** For each word its term, or {@link #NONE}. */
    int[] terms(Words words);

    /** The analysis of a language (ISO 639-1); where it has none of its own, every word is a term. Not for several threads. */
    static Analysis of(String language) {
        return switch (language) {
            case "zh", "ja", "ko", "th", "lo", "km", "my" -> new Pairs();
            case "en" -> Analysis::words;
            default -> Stems.knows(language) ? new Stems(language) : Analysis::words;
        };
    }

    private static int[] words(Words words) {
        int[] terms = new int[words.size()];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = term(words.hash(i));
        }
        return terms;
    }

    /** A term is the lower half of the word's hash. */
    static int term(long hash) {
        int term = (int) hash;
        return term == NONE ? 1 : term;
    }
}
