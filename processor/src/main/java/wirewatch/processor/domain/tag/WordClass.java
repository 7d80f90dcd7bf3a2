package wirewatch.processor.domain.tag;

import java.util.Locale;

/** What a listed word says about a name at it or beside it. The names are the sections of {@code words.txt}. */
enum WordClass {
    /** No name even where it begins with a capital. */
    COMMON,
    /** A day, a month, a feast. */
    DAY,
    /** Stands before a surname: {@code Mr}, {@code Sheikh}. */
    HONORIFIC,
    /** An office or trade that stands before a person's name. */
    TITLE,
    /** A part of such a title: {@code foreign}, {@code deputy}. */
    TITLE_PART,
    /** Of a country: {@code Iranian}. */
    DEMONYM,
    /** A given name. */
    GIVEN,
    /** Joins the parts of a person's name: {@code bin}, {@code van}. */
    PARTICLE,
    /** Joins them only behind a given name, since it is a word of the language too: {@code de}. */
    JOINT,
    /** Joins the parts of an organisation's name: {@code of}, {@code de}. */
    OF,
    /** Ends a company's name: {@code Inc}, {@code GmbH}. */
    COMPANY,
    /** Makes the name around it an organisation's: {@code Ministry}. */
    ORGANISATION,
    /** Makes the name around it a place's: {@code River}. */
    PLACE,
    /** So too, but behind a given name it is a surname: {@code Forest}. */
    PLACE_MAYBE,
    /** Stands before the place's own name: {@code Lake}, {@code plaza}. */
    PLACE_BEFORE,
    /** A quarter of the sky before a place's name. */
    DIRECTION,
    /** Says that the name beside it speaks. */
    SAID,
    /** Says that the name beside it is a source. */
    CITES,
    /** {@code news agency}, in the language's words. */
    AGENCY,
    /** A word for an agency of any kind; needs a {@link #CITES} beside it. */
    AGENCY_MAYBE,
    /** Stands before a place. */
    IN,
    /** The article before an organisation, never before a person. */
    THE;

    @SuppressWarnings("EnumOrdinal") // a bit in memory, never stored
    int bit() {
        return 1 << ordinal();
    }

    boolean in(int classes) {
        return (classes & bit()) != 0;
    }

    static WordClass of(String section) {
        return valueOf(section.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
