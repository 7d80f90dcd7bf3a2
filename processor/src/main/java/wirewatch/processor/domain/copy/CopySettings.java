package wirewatch.processor.domain.copy;

/**
 * What a pair must reach to be told as a copy: one setting for all data, with what else it could be told in RATIONALE-copies.md.
 *
 * @param sameText share of both texts in the other above which nothing else is asked: a speech may be all there is
 * @param ownWords share of one text's own words, quotations left out, that stand in the other. Measured: reports of one event up
 *     to 0.36, copies from 0.40
 * @param ownWordsOfOther and of the other text: a digest that holds a short item whole is no copy of it
 * @param passages own words in common from which passages are shared
 * @param fewestShared own words in common below which a passage is a phrase
 * @param names of the words that name something, those in common, from which two texts are related
 * @param lateSource how sure it must be that a text which came later is the source, 0.5 to 1, before what was published is changed
 */
public record CopySettings(
        double sameText,
        double ownWords,
        double ownWordsOfOther,
        double passages,
        int fewestShared,
        double names,
        double lateSource) {

    /** The defaults. */
    public static final CopySettings DEFAULT = new CopySettings(0.8, 0.38, 0.05, 0.15, 20, 0.12, 0.8);

    /** @throws IllegalArgumentException naming the setting, and what would have been right */
    public CopySettings {
        share("sameText", sameText);
        share("ownWords", ownWords);
        share("ownWordsOfOther", ownWordsOfOther);
        share("passages", passages);
        share("names", names);
        share("lateSource", lateSource);
        if (fewestShared < 1) {
            throw new IllegalArgumentException("fewestShared: at least 1, not " + fewestShared);
        }
    }

    private static void share(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + ": 0 to 1, not " + value);
        }
    }
}
