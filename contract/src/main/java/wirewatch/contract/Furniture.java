package wirewatch.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around an article's body and is not its own words: recognised, kept apart, and never compared.
 *
 * @param headline the headline where the text itself carries one
 * @param captions picture captions
 * @param dateline place, date and agency at the head of the body
 * @param byline who signed, as written
 * @param sourceUrl an address of the article itself in its text
 * @param outletLine a line that names the outlet
 * @param boilerplate the site's own lines: newsletters, copyright, navigation
 * @param deck the line under the headline that sums the article up
 * @param creditLine a line that says whose text it is: {@code With material from …}, {@code First published in …}
 */
public record Furniture(
        @Nullable String headline,
        List<String> captions,
        @Nullable Dateline dateline,
        @Nullable String byline,
        @Nullable String sourceUrl,
        @Nullable String outletLine,
        List<String> boilerplate,
        @Nullable String deck,
        @Nullable String creditLine) {

    /** Nothing around the body. */
    public static final Furniture NONE = new Furniture(null, List.of(), null, null, null, null, List.of(), null, null);

    /** Fills in what JSON may leave out. */
    public Furniture {
        captions = captions == null ? List.of() : List.copyOf(captions);
        boilerplate = boilerplate == null ? List.of() : List.copyOf(boilerplate);
    }

    /**
     * {@code Doha, November 24 (RHC)--} at the head of a body.
     *
     * @param text as written
     * @param place the place, as written
     * @param date the date, as written
     * @param agency the agency or outlet in brackets
     */
    public record Dateline(
            String text,
            @Nullable String place,
            @Nullable String date,
            @Nullable String agency) {}
}
