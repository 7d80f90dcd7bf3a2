package wirewatch.processor.domain.tag;

import java.util.ArrayList;
import java.util.List;

/** The known names of {@code names.txt} in all their languages. */
final class Gazetteer {

    /** The name means something else in lower case: {@code ~Turkey}. */
    private static final int AMBIGUOUS = 1;
    /** Written in capitals only: {@code US}, {@code WHO}. */
    private static final int ACRONYM = 2;

    private static final int FLAGS = 2;

    private final List<KnownName> names = new ArrayList<>();
    private final List<String> spellings = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    Gazetteer(List<String> lines) {
        Kind kind = Kind.UNKNOWN;
        for (String line : lines) {
            if (line.startsWith("[")) {
                kind = line.equals("[place]") ? Kind.PLACE : Kind.ORGANISATION;
            } else {
                add(kind, ListFile.parts(line, ';'));
            }
        }
    }

    private void add(Kind kind, List<String> variants) {
        int number = names.size();
        names.add(new KnownName(kind, bare(variants.get(0))));
        for (String variant : variants) {
            String spelling = bare(variant);
            int flags = (variant.startsWith("~") ? AMBIGUOUS : 0) | (isAcronym(spelling) ? ACRONYM : 0);
            spellings.add(spelling);
            numbers.add(number << FLAGS | flags);
        }
    }

    private static String bare(String variant) {
        return variant.startsWith("~") ? variant.substring(1) : variant;
    }

    private static boolean isAcronym(String name) {
        return name.length() <= 6
                && name.chars().allMatch(c -> Character.isUpperCase(c) || c == '.')
                && name.length() > 1;
    }

    /** Adds all names, each with an article before it. */
    void addTo(LexiconBuilder lexicon, String article) {
        for (int i = 0; i < spellings.size(); i++) {
            lexicon.name(article + spellings.get(i), numbers.get(i));
        }
    }

    KnownName name(int number) {
        return names.get(number >> FLAGS);
    }

    static boolean isAmbiguous(int number) {
        return (number & AMBIGUOUS) != 0;
    }

    static boolean isAcronym(int number) {
        return (number & ACRONYM) != 0;
    }
}
